"""DebateDesk: read an essay beside the map of the debate about it, offline."""

__version__ = "0.1.0"
APPLICATION_ID = "org.debatedesk.DebateDesk"
"""What desktops know the program, its menu entry and its icon by."""
