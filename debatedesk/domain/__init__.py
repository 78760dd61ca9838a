"""Documents, anchors, argument maps, layout and notes: pure values and functions."""
