"""Highlights and notes as they leave the desk and come back: one module a form."""
