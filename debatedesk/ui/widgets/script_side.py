"""Fields of plain words that begin at the side of their own script, as Qt's rich ones do by themselves."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit

from debatedesk.domain.text.bidi import reads_from_right

_MOST_BLOCKS = 8
"""Paragraphs in which a first letter is looked for."""


def begin_at_side_of_script(field: QPlainTextEdit) -> None:
    """Let the words of a field begin at the right when the first letter is Arabic or Hebrew.

    Without a letter yet they begin at the side from which the window is read.
    """

    def align() -> None:
        document = field.document()
        option = document.defaultTextOption()
        right = Qt.AlignmentFlag.AlignRight
        side = right if _begins_at_right(field) else Qt.AlignmentFlag.AlignLeft
        if option.alignment() != side:
            option.setAlignment(side)
            document.setDefaultTextOption(option)

    field.textChanged.connect(align)
    align()


def _begins_at_right(field: QPlainTextEdit) -> bool:
    block = field.document().begin()
    for _ in range(_MOST_BLOCKS):
        if any(character.isalpha() for character in block.text()):
            return reads_from_right(block.text())
        block = block.next()
    return field.isRightToLeft()
