"""The window that reports on the evidence of a map."""
