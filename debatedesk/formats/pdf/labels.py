"""The numbers of pages as they are cited: labels of the file, else what is printed on the pages."""

from collections.abc import Sequence
from itertools import pairwise

from debatedesk.formats.pdf.furniture import LaidOutPage, roman_number


def page_labels(pages: Sequence[LaidOutPage]) -> list[str]:
    """Give each page's number; empty where none is known.

    Labels of a file that only count its pages give way to other numbers that are printed in sequence.
    """
    own = [page.label for page in pages]
    printed = _completed([page.printed_number for page in pages])
    if any(own) and own != [str(number + 1) for number in range(len(pages))]:
        return own
    return printed if any(printed) else own


def _completed(labels: Sequence[str]) -> list[str]:
    """Fill gaps in a sequence: pages on which no number is printed, as on the first of a chapter."""
    completed = list(labels)
    known = [index for index, label in enumerate(labels) if label.isdigit()]
    for index, following in pairwise(known):
        if int(labels[following]) - int(labels[index]) == following - index:
            for step in range(1, following - index):
                completed[index + step] = completed[index + step] or str(int(labels[index]) + step)
    # The first page of a paper seldom shows its number.
    if known and known[0] == 1 and int(labels[1]) > 1 and not roman_number(labels[0]):
        completed[0] = completed[0] or str(int(labels[1]) - 1)
    return completed
