"""Plain texts of Project Gutenberg: what their header says, their chapters, emphasis and footnotes."""
