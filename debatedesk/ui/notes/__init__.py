"""The notes panel: the notes of a debate and the editor in which they are written."""
