"""Where the cards and links of a map stand."""
