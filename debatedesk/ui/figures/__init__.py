"""Pictures of the debate: who supports and opposes what, where in the text, when, and whom."""
