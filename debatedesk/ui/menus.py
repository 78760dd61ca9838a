"""The menus of the window, from left to right."""

MENUS = ("File", "Edit", "View", "Go", "Text", "Map", "Notes", "Search", "Help")
