"""The query language, its expansion and snippets."""
