"""Bringing texts and maps into a debate."""
