"""The text export of Kialo: numbered claims, each for or against the one above."""
