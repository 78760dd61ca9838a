"""PDF files: pages of placed characters made a text that can be read, searched and cited."""
