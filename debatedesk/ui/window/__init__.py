"""The parts of the main window that are no views: how it is divided, its bars, its commands."""
