"""The Argdown pane: the map as a text beside its views."""
