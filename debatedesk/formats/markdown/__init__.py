"""Markdown texts and their front matter."""
