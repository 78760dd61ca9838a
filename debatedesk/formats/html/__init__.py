"""Web pages, read as Markdown."""
