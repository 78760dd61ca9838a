"""Argdown, read and written."""
