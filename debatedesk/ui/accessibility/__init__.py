"""What is painted, as objects that screen readers can walk, and what happens, in words that they speak."""
