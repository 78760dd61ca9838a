"""Argument maps: their model, edits and drawing rules."""
