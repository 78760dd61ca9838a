"""The inspector: everything about the node, the link or the text that is selected."""
