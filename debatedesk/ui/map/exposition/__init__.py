"""A map read as a text: its nodes in the order of their passages."""
