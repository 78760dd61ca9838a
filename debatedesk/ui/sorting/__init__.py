"""The window that sorts reactions into a map, and the list of texts without a node."""
