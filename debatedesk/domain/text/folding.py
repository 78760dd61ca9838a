"""Folding: one form for all the ways in which the same words can be set.

Unicode NFKC, case folding, accents removed, curly quotes made plain, every dash (also `--`) one plain dash,
ligatures opened, soft hyphens and zero-width characters dropped, words broken by a hyphen at a line's end
joined, runs of white space made one.

Most characters fold one to one and are folded all at once. The others stand in *runs* (white space, dashes,
marks, what becomes several characters or none); each run is folded by itself into *units*, and the units
that are not one to one are what the offset map keeps.
"""

import re
from array import array
from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from debatedesk.domain.text.folded import Folded
from debatedesk.domain.text.folding_characters import (
    HYPHENS,
    LINE_BREAKS,
    SOFT_HYPHEN,
    bare_letter,
    fold_cluster,
    folds_to_itself,
    joins_the_one_before,
)

__all__ = ["Folded", "fold", "fold_in_parts"]

_ASCII_WHITE = "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f "
_ASCII_FORMS = dict.fromkeys(_ASCII_WHITE, " ")
_ASCII_TABLE: Mapping[int, int | str] = str.maketrans(_ASCII_WHITE + "`", " " * len(_ASCII_WHITE) + "'")
_ASCII_RUN = re.compile(rf"[{_ASCII_WHITE}\-]{{2,}}")
_HYPHEN = re.compile(rf"[{HYPHENS}{SOFT_HYPHEN}]")
_LINE_BREAK = re.compile(rf"[{LINE_BREAKS}]")
_ASCII_LETTERS = {code: chr(code).lower() for code in range(ord("A"), ord("Z") + 1)}
_LONGEST_RUN = 20_000
"""A run that is no language is folded in pieces of so many characters: whole it would take gigabytes."""
_PART = 100_000
"""Characters that are folded before `fold_in_parts` lets others work; some 10 ms."""
_CUT = re.compile(r"[a-z.]\n(?=[A-Za-z])")
"""Where a text can be cut: nothing of it folds otherwise for what stands on the other side."""
_FEW = 40
"""So many kinds of characters are replaced one kind after the other; a table is faster for more."""


@dataclass(frozen=True, slots=True)
class _Unit:
    """Part of a run: what it folds to and where it stands (offsets into the run)."""

    folded: str
    start: int
    end: int

    @property
    def is_one_to_one(self) -> bool:
        return len(self.folded) == self.end - self.start == 1


def fold(text: str) -> Folded:
    """Fold a text, in time linear in its length."""
    if text.isascii():
        return _Folding(text, text.lower().translate(_ASCII_TABLE)).folded()
    alphabet = _Alphabet(text)
    return _Folding(text, alphabet.plain(text), alphabet).folded()


def fold_in_parts(text: str) -> Iterator[Folded | None]:
    """Fold a long text with a pause (None) after each part, and give the whole at last."""
    parts: list[tuple[Folded, int]] = []
    start = 0
    while start < len(text):
        cut = _CUT.search(text, start + _PART)
        end = cut.end() - 1 if cut else len(text)
        parts.append((fold(text[start:end]), end - start))
        start = end
        yield None
    yield Folded.joined(parts)


class _Alphabet:
    """The characters of one text, sorted by how they fold."""

    def __init__(self, text: str) -> None:
        self._characters = set(text)
        folded = {
            each: fold_cluster(each)
            for each in self._characters
            if not each.isascii() and not folds_to_itself(each)
        }
        self.forms = folded | _ASCII_FORMS
        self.joining = frozenset(each for each in folded if joins_the_one_before(each))
        self.unseen = frozenset(each for each, form in folded.items() if not form) - self.joining
        self._odd = {each for each, form in folded.items() if len(form) != 1} | self.joining
        self._changed = {
            each: form for each, form in folded.items() if each != form and each not in self._odd
        }
        loose = {each for each, form in self._changed.items() if form in (" ", "-")}
        every = re.escape("".join(sorted(self._odd | loose)))
        alone = f"|[{re.escape(''.join(sorted(self._odd)))}]" if self._odd else ""
        self.run = re.compile(rf"[{_ASCII_WHITE}\-{every}]{{2,{_LONGEST_RUN}}}{alone}")

    def plain(self, text: str) -> str:
        """Fold what folds one to one; the length stays."""
        if len(self._changed) > _FEW or not self._is_simple():
            changed = {ord(each): form for each, form in self._changed.items()}
            return text.translate({**_ASCII_TABLE, **_ASCII_LETTERS, **changed})
        for each, form in self._changed.items():
            text = text.replace(each, form)
        for each in self._characters.intersection(_ASCII_WHITE):
            text = text.replace(each, " ")
        return text.replace("`", "'").lower()

    def _is_simple(self) -> bool:
        """Tell whether `str.lower` keeps the length and what has been folded."""
        if any(len(each.lower()) != 1 for each in self._odd):
            return False
        others = {each for each in self._characters - self._odd if not each.isascii()}
        return all(form == form.lower() for form in (self._changed.get(each, each) for each in others))


class _Folding:
    """One folding under way: `plain` is the text with all that folds one to one folded."""

    def __init__(self, text: str, plain: str, alphabet: "_Alphabet | None" = None) -> None:
        self._text = text
        self._plain = plain
        self._run = alphabet.run if alphabet else _ASCII_RUN
        self._joining = alphabet.joining if alphabet else frozenset()
        self._unseen = alphabet.unseen if alphabet else frozenset()
        self._forms = alphabet.forms if alphabet else dict(_ASCII_FORMS)
        self._known: dict[str, tuple[str, list[_Unit]]] = {}
        self._maps = array("q"), array("q"), array("q"), array("q")

    def folded(self) -> Folded:
        parts: list[str] = []
        done = length = 0
        for match in self._run.finditer(self._text):
            start, end = match.span()
            run = match.group()
            if start > done and (self._leans_on_the_one_before(run) or _may_break_a_word(run)):
                start -= 1
                run = self._text[start:end]
            folded, units = self._known.get(run) or self._fold_run(run, self._text[end : end + 1])
            length += start - done
            if units:
                self._keep(units, length, start)
            length += len(folded)
            parts += self._plain[done:start], folded
            done = end
        parts.append(self._plain[done:])
        return Folded("".join(parts), *self._maps)

    def _leans_on_the_one_before(self, run: str) -> bool:
        """Tell whether a run begins with a mark that belongs to the character before the run."""
        for character in run:
            if character in self._joining:
                return True
            if character not in self._unseen:
                return False
        return False

    def _fold_run(self, run: str, after: str) -> tuple[str, list[_Unit]]:
        units = _merged(self._units(run))
        broken = _may_break_a_word(run)
        if broken:
            units = _joined(units, run, after)
        folded = "".join(each.folded for each in units)
        odd = [each for each in units if not each.is_one_to_one]
        if not broken:
            self._known[run] = folded, odd
        return folded, odd

    def _units(self, run: str) -> Iterator[_Unit]:
        """Split a run into characters with their marks; white space and dashes take none."""
        start = 0
        while start < len(run):
            end = start + 1
            if run[start] not in self._unseen and self._form(run[start]) not in (" ", "-"):
                for place in range(end, len(run)):
                    if run[place] in self._joining:
                        end = place + 1
                    elif run[place] not in self._unseen:
                        break
            yield _Unit(self._form(run[start:end]), start, end)
            start = end

    def _form(self, cluster: str) -> str:
        form = self._forms.get(cluster)
        if form is None:
            form = self._forms[cluster] = fold_cluster(cluster)
        return form

    def _keep(self, units: list[_Unit], length: int, start: int) -> None:
        """Note the units of a run that begins at `length` in the folded text, `start` in the original."""
        starts, ends, original_starts, original_ends = self._maps
        shift = 0
        for each in units:
            folded_start = length + each.start + shift
            starts.append(folded_start)
            ends.append(folded_start + len(each.folded))
            original_starts.append(start + each.start)
            original_ends.append(start + each.end)
            shift += len(each.folded) - (each.end - each.start)


def _may_break_a_word(run: str) -> bool:
    return _LINE_BREAK.search(run) is not None and _HYPHEN.search(run) is not None


def _merged(units: Iterator[_Unit]) -> list[_Unit]:
    """Make one unit of white spaces, of dashes, or of what is dropped, that follow each other."""
    merged: list[_Unit] = []
    last = -1
    for unit in units:
        edge = merged[last].folded[-1:] if last >= 0 else ""
        if not unit.folded and merged and not merged[-1].folded:
            merged[-1] = _Unit("", merged[-1].start, unit.end)
        elif edge in (" ", "-") and unit.folded.startswith(edge):
            start, folded = merged[last].start, merged[last].folded + unit.folded[1:]
            merged[last:] = [_Unit(folded, start, unit.end)]
        else:
            merged.append(unit)
            if unit.folded:
                last = len(merged) - 1
    return merged


def _joined(units: list[_Unit], run: str, after: str) -> list[_Unit]:
    """Join the words that a hyphen breaks at a line's end; `after` is the character after the run.

    A hyphen between a small letter and a capital is taken to belong to the word.
    """
    joined: list[_Unit] = []
    for index, unit in enumerate(units):
        joined.append(unit)
        if unit.folded != " " or _line_breaks(run[unit.start : unit.end]) != 1:
            continue
        rest = (units[place] for place in range(index + 1, len(units)))
        following = next((run[each.start] for each in rest if each.folded), after)
        if following.isalpha() and not joins_the_one_before(following):
            _join_last(joined, run, following)
    return joined


def _line_breaks(white: str) -> int:
    return sum(white.replace("\r\n", "\n").count(each) for each in LINE_BREAKS)


def _join_last(units: list[_Unit], run: str, following: str) -> None:
    """Join the word before the last unit, a line break, with what follows, if a hyphen stands there."""
    hyphen = _last_seen(units, len(units) - 1)
    soft = any(SOFT_HYPHEN in run[each.start : each.end] for each in units[hyphen + 1 : -1])
    hard = hyphen >= 0 and run[units[hyphen].start : units[hyphen].end] in HYPHENS
    if not hard and not soft:
        return
    word = _last_seen(units, hyphen) if hard else hyphen
    if word < 0 or not units[word].folded[-1].isalpha():
        return
    end = units[-1].end
    if hard and bare_letter(run[units[word].start]).islower() and bare_letter(following).isupper():
        units[word:] = [_Unit(units[word].folded + "-", units[word].start, end)]
    else:
        units[word + 1 :] = [_Unit("", units[word + 1].start, end)]


def _last_seen(units: list[_Unit], before: int) -> int:
    """Find the last unit before an index that folds to something; -1 when there is none."""
    return next((index for index in range(before - 1, -1, -1) if units[index].folded), -1)
