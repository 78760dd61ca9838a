"""Sorting reactions: from passages that speak of a proposal to nodes of its map, one decision a passage."""
