"""The index: segments, postings and ranking over Whoosh."""
