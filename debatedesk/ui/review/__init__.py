"""Newer versions of texts, and the list of passages to look at after one."""
