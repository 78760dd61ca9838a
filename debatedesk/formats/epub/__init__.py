"""EPUB: books of XHTML in an archive."""
