"""Pictures of a debate: bars, a timeline, heat strips and who answers whom, as shapes to be drawn."""
