"""The reader: a text set as a page, its marks and margins, and everything that is done with them."""
