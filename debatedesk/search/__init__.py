"""The Whoosh index, the query language and snippets."""
