"""Citing in the window: styles, sources of texts, bibliographies, references in doubt."""
