"""Maps for programs of graphs and tables: DOT, GraphML, CSV."""
