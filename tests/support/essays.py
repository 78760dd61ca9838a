"""Own essays that quote own texts: what each quotation is, and whom the essay names as its source.

In the essays a quotation is written with its expectation behind it, `⟨NAME⟩` or `⟨-⟩`: the name that its
sentence gives, or none. `⟨A|B⟩` allows two readings, which has to be told as unclear, and `⟨A!⟩` names one
whose words they are not. What stands between quotation marks without an expectation is no quotation (a
title, a name, said with reserve).
"""

import re
from dataclasses import dataclass
from pathlib import Path

FOLDER = Path(__file__).parents[1] / "quotations" / "essays"
_EXPECTED = re.compile(r"⟨([^⟩]*)⟩")
_PAIRS = {"”": "“", "“": "„", "»": "«", "«": "»", "」": "「"}


@dataclass(frozen=True)
class Expected:
    """A quotation of an essay: its words, and who is named (`""`: nobody)."""

    words: str
    names: tuple[str, ...]
    is_anothers: bool = False


def expectations(marked: str) -> tuple[str, list[Expected]]:
    """Take the expectations out of an essay: the essay as it is read, and what is to be found in it."""
    text = ""
    expected: list[Expected] = []
    done = 0
    for match in _EXPECTED.finditer(marked):
        text += marked[done : match.start()]
        done = match.end()
        names = tuple(name.rstrip("!") for name in match[1].split("|") if name != "-")
        expected.append(Expected(_last_quotation(text), names, match[1].endswith("!")))
    return text + marked[done:], expected


def _last_quotation(text: str) -> str:
    """Give the words of the quotation that a text ends with, in marks or in a block."""
    line = text.rsplit("\n", 1)[-1]
    if line.startswith(">"):
        return line.lstrip("> ").strip()
    end = max(text.rfind(mark) for mark in _PAIRS)
    if text[end] == "»" and text.rfind("«", 0, end) < text.rfind("»", 0, end):
        end = text.rfind("«")
    start = text.rfind(_PAIRS[text[end]], 0, end)
    return text[start + 1 : end].strip()
