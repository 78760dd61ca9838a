"""Finding in a map, and showing only some of its nodes."""
