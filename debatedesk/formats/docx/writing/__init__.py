"""Word documents written: new ones, and comments put into those that a text came from."""
