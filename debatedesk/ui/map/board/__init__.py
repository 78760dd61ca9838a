"""The board: one proposal at a time, with what speaks for and against it in dense columns."""
