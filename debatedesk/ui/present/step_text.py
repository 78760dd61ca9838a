"""A step of a presentation as a document: large words, and gaps in the place of what is still hidden."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)

from debatedesk.domain.text.bidi import reads_from_right
from debatedesk.ui.present.content import NO_PASSAGE, PresentedAnswer, SaidNode, StepContent, source_of
from debatedesk.ui.present.fitted_text import ToBeRead
from debatedesk.ui.theme import Theme, serif_font
from debatedesk.ui.translation import isolate, joined, reading_direction, tr
from debatedesk.ui.widgets import tints
from debatedesk.ui.widgets.wording import shorten

_TITLE, _QUESTION, _WORDS, _SMALL = 1.5, 1.45, 1.0, 0.72
"""Sizes as multiples of that of plain words."""
_GAP = "\u00a0" * 26
"""What is underlined in the place of a hidden answer."""
_DEEPEST = 4
_INDENT = 1.6
_AROUND_WORDS = 0.7
"""The opacity of what surrounds a passage."""


class _Writer:
    """Writes paragraphs into a document, at multiples of a size in pixels."""

    def __init__(self, document: QTextDocument, size: float, theme: Theme) -> None:
        self._document = document
        self._size = size
        self._theme = theme
        self._cursor = QTextCursor(document)
        self._is_first = True
        document.setIndentWidth(size * _INDENT)

    @property
    def position(self) -> int:
        """Where the next paragraph begins."""
        return self._cursor.position() + (0 if self._is_first else 1)

    def begin(self, above: float = 0.0, depth: int = 0, words: str = "") -> None:
        """Begin a paragraph; it stands at the side of the script of its words, if it is to have any."""
        block = QTextBlockFormat()
        block.setTopMargin(0 if self._is_first else above * self._size)
        block.setIndent(min(depth, _DEEPEST))
        block.setLineHeight(118, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        is_rtl = reads_from_right(words) if words else reading_direction() == "rtl"
        direction = Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
        block.setLayoutDirection(direction)
        if self._is_first:
            self._cursor.setBlockFormat(block)
        else:
            self._cursor.insertBlock(block)
        self._is_first = False

    def write(
        self,
        words: str,
        scale: float,
        colour: QColor | str,
        *,
        bold: bool = False,
        font: QFont | None = None,
        ground: QColor | None = None,
        is_gap: bool = False,
    ) -> None:
        """Write words into the paragraph that was begun."""
        look = QTextCharFormat()
        if font is not None:
            look.setFont(font)
        look.setProperty(QTextFormat.Property.FontPixelSize, max(1, round(self._size * scale)))
        look.setFontWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        look.setForeground(QColor(colour))
        if ground is not None:
            look.setBackground(ground)
        if is_gap:
            look.setFontUnderline(True)
            look.setUnderlineColor(QColor(colour))
        self._cursor.insertText(words, look)

    def paragraph(
        self,
        words: str,
        scale: float,
        colour: QColor | str,
        above: float = 0.0,
        depth: int = 0,
        *,
        bold: bool = False,
        is_ours: bool = False,
    ) -> None:
        """Write a paragraph, or one for each line; nothing where there are no words.

        Words that are ours stand at the side from which the window is read, whatever names they begin with.
        """
        for index, line in enumerate(words.split("\n") if words else ()):
            if line.strip():
                self.begin(above if not index else above / 2, depth, "" if is_ours else line)
                self.write(line, scale, colour, bold=bold)


def write_step(
    document: QTextDocument, size: float, content: StepContent, theme: Theme, *, peeks: bool = False
) -> ToBeRead:
    """Write a step; who `peeks` sees hidden answers too. What was shown last is to be read."""
    writer = _Writer(document, size, theme)
    to_be_read = (0, 0)
    if content.question:
        writer.paragraph(joined((content.heading, shorten(content.node.label))), _SMALL, theme.muted)
        writer.paragraph(content.question, _QUESTION, getattr(theme, content.role), above=0.35, bold=True)
        for answer in content.answers:
            begin = writer.position
            _write_answer(writer, answer, theme, peeks=peeks)
            if answer.state == "current":
                to_be_read = begin, writer.position - 1
    else:
        writer.paragraph(content.heading, _SMALL, getattr(theme, content.role), bold=True)
        _write_node(writer, content.node, theme, _TITLE, 0.35, 0, in_full=True)
        to_be_read = 0, writer.position - 1
    writer.paragraph(content.hint, _SMALL, theme.muted, above=0.9)
    return to_be_read


def _write_answer(writer: _Writer, answer: PresentedAnswer, theme: Theme, *, peeks: bool) -> None:
    depth, colour = answer.depth, getattr(theme, answer.role)
    is_hidden = answer.state == "hidden"
    is_current = answer.state == "current"
    above = 0.75 if is_current or not depth else 0.5
    if is_hidden and not peeks:
        writer.begin(above, depth)
        writer.write(f"{answer.number}  ", _WORDS, theme.muted)
        writer.write(_GAP, _WORDS, theme.edge, is_gap=True)
        return
    speakers = dict.fromkeys(node.speaker for node in answer.nodes)
    head = joined(
        (answer.word, *speakers, tr("hidden", "an answer that is not shown yet") if is_hidden else "")
    )
    writer.begin(above, depth)
    writer.write(f"{answer.number}  ", _SMALL, theme.muted)
    writer.write(head, _SMALL, theme.muted if is_hidden else colour, bold=not is_hidden)
    for index, node in enumerate(answer.nodes):
        _write_node(writer, node, theme, _WORDS, 0.4 if index else 0.0, depth, in_full=is_current)
    if is_current:
        writer.paragraph(answer.remark, _SMALL, theme.muted, 0.3, depth)


def _write_node(
    writer: _Writer,
    node: SaidNode,
    theme: Theme,
    scale: float,
    above: float,
    depth: int,
    *,
    in_full: bool,
) -> None:
    """Write the title of a node, and in full its words as well; in place of a title, the words."""
    writer.paragraph(node.title, scale, theme.text, above, depth, bold=in_full)
    if node.text and (in_full or not node.title):
        is_alone = not node.title and len(node.text) < 200
        writer.paragraph(node.text, scale if is_alone else _WORDS, theme.text, 0.3, depth)
    if in_full and scale > _WORDS and node.speaker:
        writer.paragraph(tr("By {speaker}", speaker=node.speaker), _SMALL, theme.muted, 0.5, depth)


def write_passages(document: QTextDocument, size: float, content: StepContent, theme: Theme) -> ToBeRead:
    """Write the passages of a step, each with its source; the words of the first are to be read."""
    writer = _Writer(document, size, theme)
    if not content.passages:
        writer.paragraph(tr(NO_PASSAGE), _SMALL, theme.muted)
        return 0, 0
    serif = serif_font(12)
    around, ground = tints.tinted(theme.text, _AROUND_WORDS), QColor(theme.mark)
    to_be_read = (0, 0)
    for index, passage in enumerate(content.passages):
        pieces = (
            (passage.text[: passage.start], around, None),
            (passage.words, QColor(theme.text), ground),
            (passage.text[passage.end :], around, None),
        )
        writer.begin(0.9, 0, passage.words)
        for words, colour, below in pieces:
            begin = writer.position - 1
            for line_number, line in enumerate(words.split("\n")):
                if line_number:
                    writer.begin(0.3, 0, passage.words)
                if line:
                    writer.write(line, _WORDS, colour, font=serif, ground=below)
            if below and not index:
                to_be_read = begin, writer.position - 1
        writer.paragraph(source_of(passage), _SMALL, theme.muted, 0.35, is_ours=True)
        writer.paragraph(tr(passage.remark), _SMALL, theme.muted, 0.2)
    return to_be_read


def write_words(document: QTextDocument, size: float, words: str, theme: Theme) -> ToBeRead:
    """Write words that are no step."""
    writer = _Writer(document, size, theme)
    writer.paragraph(words, _WORDS, theme.muted)
    return 0, writer.position


def write_keys(
    document: QTextDocument, size: float, keys: Sequence[tuple[str, str]], theme: Theme
) -> ToBeRead:
    """Write what can be done, each with its keys before it."""
    writer = _Writer(document, size, theme)
    writer.paragraph(tr("Keys"), _QUESTION, theme.text, bold=True)
    for words, its_keys in keys:
        writer.begin(0.15, 0, words)
        writer.write(isolate(its_keys), _WORDS, theme.accent, bold=True)
        writer.write("    " + words, _WORDS, theme.text)
    writer.paragraph(tr("Any key goes on."), _SMALL, theme.muted, 0.8)
    return 0, writer.position
