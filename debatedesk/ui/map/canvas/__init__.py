"""The map drawn: cards, lines, and the pointer on them."""
