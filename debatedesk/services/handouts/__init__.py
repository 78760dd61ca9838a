"""Hand-outs: a debate on paper, for a seminar leader and for a class."""
