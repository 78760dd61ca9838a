"""Hand-outs on paper and as PDF, and the dialog that makes them."""
