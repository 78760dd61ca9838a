"""Outlines and mind maps: OPML, FreeMind, XMind, Markdown lists and indented text."""
