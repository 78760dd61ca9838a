"""Paragraphs that go on in the next column or on the next page, past what stands between."""

from collections.abc import Sequence

from debatedesk.formats.pdf.blocks import TextBlock

_AHEAD = 12
"""Blocks that may stand between the parts of a paragraph: captions, footnotes, tables."""


def flowing(columns: Sequence[Sequence[TextBlock]]) -> list[TextBlock]:
    """Give the blocks of all columns in their order, joined where one goes on in a later column."""
    flow: list[TextBlock] = []
    waiting: TextBlock | None = None
    for blocks in columns:
        joined = False
        for index, block in enumerate(blocks):
            if waiting and not joined and _goes_on(waiting, block):
                waiting.lines += block.lines
                waiting.is_open = block.is_open
                joined = True
                continue
            flow.append(block)
            if index > _AHEAD:
                joined = True
        last = next(
            (block for block in reversed(blocks) if block.kind in ("paragraph", "item", "quotation")), None
        )
        if joined and waiting and waiting.is_open:
            continue
        waiting = (
            last
            if last is not None and last.is_open and not last.is_caption
            else waiting
            if not joined
            else None
        )
        if (
            waiting
            and blocks
            and last is not None
            and waiting is not last
            and not waiting.lines[-1].ends_broken
        ):
            waiting = None
    return flow


def _goes_on(before: TextBlock, block: TextBlock) -> bool:
    if block.kind not in ("paragraph", "quotation") or block.is_caption:
        return False
    if (
        abs(before.size - block.size) > 0.08 * before.size
        or block.lines[0].page - before.lines[-1].page > 2
    ):
        return False
    last, first = before.lines[-1].text, block.lines[0].text
    if last[-1:] in "-‐" and last[-2:-1].isalpha():
        return first[:1].isalpha()
    if first[:1].islower():
        return True
    if last[-1:] in '.!?:;”"’)»…':
        return False
    return not block.is_indented and before.kind == "paragraph" and first[:1].isalnum()
