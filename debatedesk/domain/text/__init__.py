"""Texts as characters: reading text, folding, words, alignment."""
