"""The pages that a text was printed on: laid out, drawn, marked, selected from and zoomed."""
