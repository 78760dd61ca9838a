"""DebateDesk: read an essay beside the map of the debate about it, offline."""

__version__ = "0.1.0"
