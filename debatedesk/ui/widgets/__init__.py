"""What panels share: lists, fields and their painting."""
