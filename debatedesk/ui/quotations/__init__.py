"""The window that checks quotations."""
