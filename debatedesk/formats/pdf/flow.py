"""Paragraphs that go on in the next column or on the next page, past what stands between."""

from collections.abc import Sequence

from debatedesk.formats.pdf.blocks import TextBlock

_CLOSED = '.!?:;”"’)»…'


def flowing(columns: Sequence[Sequence[TextBlock]], size: float) -> list[TextBlock]:
    """Give the blocks of all columns in their order, joined where one goes on in a later column.

    `size` is that of the letters of the text: what is set otherwise may stand between both parts.
    """
    flow: list[TextBlock] = []
    waiting: TextBlock | None = None
    for blocks in columns:
        first = next((index for index, block in enumerate(blocks) if _is_text(block, size)), -1)
        for index, block in enumerate(blocks):
            if index == first and waiting is not None and _goes_on(waiting, block, is_first=index == 0):
                waiting.lines += block.lines
                waiting.is_open = block.is_open
            else:
                flow.append(block)
        last = next((block for block in reversed(blocks) if _is_text(block, size)), None)
        if last is None:
            if waiting is not None and blocks and blocks[0].lines[0].page - waiting.lines[-1].page > 1:
                waiting = None
        elif any(block.kind == "heading" for block in blocks[blocks.index(last) + 1 :]):
            waiting = None
        elif (
            first >= 0
            and waiting is not None
            and blocks[first] is last
            and last not in flow[-len(blocks) :]
        ):
            waiting = waiting if waiting.is_open else None
        else:
            waiting = last if last.is_open else None
    return flow


def _is_text(block: TextBlock, size: float) -> bool:
    """Tell whether a block is part of the running text, not a caption, a table or a piece of a figure."""
    if block.kind not in ("paragraph", "item", "quotation") or block.is_caption or block.is_aside:
        return False
    return abs(block.size - size) <= 0.08 * size or block.kind == "quotation"


def _goes_on(before: TextBlock, block: TextBlock, *, is_first: bool) -> bool:
    last_line = before.lines[-1]
    if block.kind == "item" or block.lines[0].page - last_line.page > 1:
        return False
    if abs(before.size - block.size) > 0.08 * before.size:
        return False
    last, first = last_line.text, block.lines[0].text
    if last_line.ends_broken or (last[-1:] in "-‐" and last[-2:-1].isalpha()):
        return first[:1].isalpha()
    if last[-1:] in _CLOSED:
        return first[:1].islower() and last[-1:] in ')’”"' and not block.is_indented
    if first[:1].islower():
        return True
    return is_first and not block.is_indented and before.kind == block.kind == "paragraph"
