"""The map as an outline: a tree of rows."""
