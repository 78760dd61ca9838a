"""The list of highlights: filtered, jumped to, recoloured, tagged, noted on, put on the map, handed in."""
