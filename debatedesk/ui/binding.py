"""Loading Qt as the program starts."""

import builtins


def load_qt() -> None:
    """Load Qt, and leave importing as it was.

    Its binding would from then on search the source of every module for the switches that can give Qt's
    functions other names. Nothing here uses them; it takes 50 ms and 5 MB.
    """
    as_it_was = builtins.__import__
    try:
        import PySide6.QtCore
        import PySide6.QtGui
        import PySide6.QtWidgets  # noqa: F401
    finally:
        builtins.__import__ = as_it_was
