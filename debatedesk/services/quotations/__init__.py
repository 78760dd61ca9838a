"""Checking quotations against the texts of the library."""
