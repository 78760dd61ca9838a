"""From the tokens of Markdown to the blocks of the reading text."""

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from debatedesk.domain.text.document_html import pieces
from debatedesk.domain.text.document_line import BlockText, collapsed
from debatedesk.domain.text.reading import (
    ALIGNMENTS,
    IMAGE_CHARACTER,
    Alignment,
    Block,
    BlockKind,
    ReadingText,
    Span,
)

if TYPE_CHECKING:
    from markdown_it.token import Token

DEEPEST_QUOTE = 10
"""So deep quotations of raw HTML are told apart."""


class BlockReader:
    """Walks the tokens of a document and gathers its blocks."""

    def __init__(self) -> None:
        """Begin with an empty text."""
        self._texts: list[str] = []
        self._blocks: list[Block] = []
        self._place = 0
        self._quotes = [0]
        """How many quotations of raw HTML are open within each of Markdown, from the outermost on."""
        self._quotation = 0
        self._lists: list[tuple[bool, int]] = []
        self._marker = ""
        self._name = ""
        self._table = 0
        self._row = 0
        self._column = 0

    def read(self, tokens: "Sequence[Token]") -> ReadingText:
        """Gather the blocks of a whole document."""
        opening = None
        for token in tokens:
            if token.type == "inline":
                self._inline(opening, token)
            elif handler := getattr(self, f"_on_{token.type}", None):
                handler(token)
            opening = token
        return ReadingText("\n".join(self._texts), tuple(self._blocks))

    def _add(self, kind: BlockKind, text: str, spans: tuple[Span, ...] = (), **fields: Any) -> None:
        depth = self._quote_depth()
        block = Block(
            kind,
            self._place,
            self._place + len(text),
            quote_depth=depth,
            quotation=self._quotation if depth else 0,
            list_depth=len(self._lists),
            marker=self._marker,
            name=self._name,
            spans=spans,
            **fields,
        )
        self._marker = self._name = ""
        self._blocks.append(block)
        self._texts.append(text)
        self._place += len(text) + 1

    def _inline(self, opening: "Token | None", token: "Token") -> None:
        line = BlockText(self._place)
        line.add_tokens(token.children or ())
        kind = opening.type if opening else ""
        if kind in ("th_open", "td_open"):
            text, spans = line.finish()
            place = {"table": self._table, "row": self._row, "column": self._column}
            align = _alignment(opening)
            self._add("cell", text, spans, header=kind == "th_open", align=align, **place)
            self._column += 1
        else:
            self._paragraph(line, int(opening.tag[1]) if opening and kind == "heading_open" else 0)

    def _paragraph(self, line: BlockText, level: int = 0) -> None:
        """Add a paragraph, or a heading of a level; one without a visible character is left out."""
        text, spans = line.finish()
        if not text:
            return
        if level:
            self._add("heading", text, spans, level=level)
        else:
            alone = text == IMAGE_CHARACTER and any(each.kind == "image" for each in spans)
            self._add("image" if alone else "paragraph", text, spans)

    def _quote_depth(self) -> int:
        return len(self._quotes) - 1 + sum(self._quotes)

    def _on_plain_paragraph(self, token: "Token") -> None:
        self._add("paragraph", collapsed(token.content))

    def _on_blockquote_open(self, token: "Token") -> None:
        self._quotation += self._quote_depth() == 0
        self._quotes.append(0)

    def _on_blockquote_close(self, token: "Token") -> None:
        self._quotes.pop()

    def _on_bullet_list_open(self, token: "Token") -> None:
        self._lists.append((False, 0))

    def _on_ordered_list_open(self, token: "Token") -> None:
        start = token.attrGet("start")
        self._lists.append((True, 1 if start is None else int(start)))

    def _on_bullet_list_close(self, token: "Token") -> None:
        self._lists.pop()
        self._marker = ""

    _on_ordered_list_close = _on_bullet_list_close

    def _on_list_item_open(self, token: "Token") -> None:
        ordered, number = self._lists[-1]
        self._marker = f"{number}." if ordered else "•"
        self._lists[-1] = (ordered, number + 1)

    def _on_footnote_block_open(self, token: "Token") -> None:
        self._lists.append((True, 1))

    _on_footnote_block_close = _on_bullet_list_close

    def _on_footnote_open(self, token: "Token") -> None:
        number = int(token.meta["id"]) + 1
        self._marker, self._name = f"{number}.", f"fn-{number}"

    def _on_table_open(self, token: "Token") -> None:
        self._table += 1
        self._row = -1

    def _on_tr_open(self, token: "Token") -> None:
        self._row += 1
        self._column = 0

    def _on_fence(self, token: "Token") -> None:
        self._add("code", token.content.replace("\t", "    ").removesuffix("\n"))

    _on_code_block = _on_fence

    def _on_hr(self, token: "Token") -> None:
        self._add("rule", "")

    def _on_html_block(self, token: "Token") -> None:
        line, level, verbatim = BlockText(self._place), 0, False
        for piece in pieces(token.content):
            if isinstance(piece, str) and verbatim:
                self._verbatim(piece)
            elif isinstance(piece, str):
                line.add(piece)
            elif piece.is_block:
                self._paragraph(line, level)
                if piece.name == "hr":
                    self._add("rule", "")
                if piece.name == "blockquote":
                    self._quotation += self._quote_depth() == 0 and not piece.closes
                    deeper = self._quotes[-1] + (-1 if piece.closes else 1)
                    self._quotes[-1] = min(max(0, deeper), DEEPEST_QUOTE)
                line, level = BlockText(self._place), piece.heading_level
                verbatim = piece.name == "pre" and not piece.closes
            elif not verbatim:
                line.add_tag(piece)
        self._paragraph(line, level)

    def _verbatim(self, text: str) -> None:
        if text.strip():
            self._add("code", text.strip("\n").rstrip().replace("\t", "    "))


def _alignment(cell: "Token | None") -> Alignment:
    style = str(cell.attrGet("style") or "") if cell else ""
    return next((each for each in ALIGNMENTS if each and style.endswith(each)), "")
