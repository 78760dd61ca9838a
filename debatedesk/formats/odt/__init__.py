"""Texts of LibreOffice and its like (OpenDocument)."""
