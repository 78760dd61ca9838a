"""The argument map: cards and links, drawn, walked through and edited in place."""
