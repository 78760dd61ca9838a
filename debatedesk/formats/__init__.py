"""One module a file format, reading or writing."""
