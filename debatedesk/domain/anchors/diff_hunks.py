"""What differs between two texts by words: hunks, where they may as well stand, and what moved."""

from collections.abc import Sequence

from debatedesk.domain.anchors.migrate_sentences import DiffText, Hunk, sentences_apart

_MOVED = 4
"""So many words in a row must be the same for a stretch to count as moved."""


def same_ahead(old: Sequence[str], new: Sequence[str], a: int, a_end: int, b: int, b_end: int) -> int:
    """Count the words that are the same from `a` and `b` on."""
    most = min(a_end - a, b_end - b)
    return next((each for each in range(most) if old[a + each] != new[b + each]), most)


def same_behind(old: Sequence[str], new: Sequence[str], a: int, a_end: int, b: int, b_end: int) -> int:
    """Count the words that are the same before `a_end` and `b_end`."""
    most = min(a_end - a, b_end - b)
    return next((each for each in range(most) if old[a_end - 1 - each] != new[b_end - 1 - each]), most)


def slid(hunks: list[Hunk], old: DiffText, new: DiffText) -> list[Hunk]:
    """Shift words that came or went so that they begin where a sentence does, if they can be.

    The same words may stand at both ends of what came or went and beside it: which of them are the new ones
    is a matter of choice.
    """
    done: list[Hunk] = []
    for index, hunk in enumerate(hunks):
        before = (done[-1].end, done[-1].new_end) if done else (0, 0)
        after = (len(old.words), len(new.words))
        if index + 1 < len(hunks):
            after = hunks[index + 1].start, hunks[index + 1].new_start
        room = min(hunk.start - before[0], hunk.new_start - before[1]), after[0] - hunk.end
        parts = _settled(hunk, old, new, room)
        if parts is None:
            turned = _settled(hunk.turned(), new, old, room)
            parts = [each.turned() for each in turned] if turned else None
        done += parts or [hunk]
    return done


def _settled(hunk: Hunk, text: DiffText, other: DiffText, room: tuple[int, int]) -> list[Hunk] | None:
    if hunk.start == hunk.end:
        return None
    return _shifted(hunk, text, room) or sentences_apart(hunk, text, other, room)


def _shifted(hunk: Hunk, text: DiffText, room: tuple[int, int]) -> list[Hunk] | None:
    """Shift what went; what came in the same place stays. None where it can't be or need not be shifted."""
    words, start, end = text.words, hunk.start, hunk.end
    left = same_behind(words, words, start - room[0], start, end - room[0], end)
    right = same_ahead(words, words, start, start + room[1], end, end + room[1])
    shifts = range(right, -left - 1, -1)
    best = [each for each in shifts if text.is_start(start + each) and text.is_start(end + each)]
    shift = (best or [each for each in shifts if text.is_start(start + each)] or [0])[0]
    if hunk.new_start < hunk.new_end:
        return _parted(hunk, shift) if best and shift else None
    slides = (start - left, end + right) if left + right >= end - start else (-1, -1)
    if not shift and slides[0] < 0:
        return None
    first, last, new_start, new_end = (each + shift for each in (start, end, hunk.new_start, hunk.new_end))
    return [Hunk(first, last, new_start, new_end, *slides)]


def _parted(hunk: Hunk, shift: int) -> list[Hunk]:
    """Take what went apart from what came, the words of the shift between them."""
    came_at = hunk.end if shift < 0 else hunk.start
    came = Hunk(came_at, came_at, hunk.new_start, hunk.new_end)
    gone_at = hunk.new_start + shift if shift < 0 else hunk.new_end + shift
    gone = Hunk(hunk.start + shift, hunk.end + shift, gone_at, gone_at)
    return [gone, came] if shift < 0 else [came, gone]


def moves(old: Sequence[str], new: Sequence[str], hunks: Sequence[Hunk]) -> dict[int, int]:
    """Map words that went from one place and came at another, in stretches that are the same."""
    gone = [(each.start, each.end) for each in hunks]
    came = [(each.new_start, each.new_end) for each in hunks]
    ours, theirs = _stretches_once(old, gone), _stretches_once(new, came)
    where = {
        place: end for start, end in gone for place, end in ((each, end) for each in range(start, end))
    }
    whither = {
        place: end for start, end in came for place, end in ((each, end) for each in range(start, end))
    }
    moved: dict[int, int] = {}
    taken: set[int] = set()
    for key, place in ours.items():
        target = theirs.get(key)
        if target is None or place in moved or target in taken:
            continue
        while place - 1 in where and target - 1 in whither and old[place - 1] == new[target - 1]:
            if place - 1 in moved or target - 1 in taken:
                break
            place, target = place - 1, target - 1
        while place in where and target in whither and old[place] == new[target]:
            if place in moved or target in taken:
                break
            moved[place] = target
            taken.add(target)
            place, target = place + 1, target + 1
    return moved


def _stretches_once(words: Sequence[str], spans: Sequence[tuple[int, int]]) -> dict[object, int]:
    places: dict[object, int] = {}
    for start, end in spans:
        for place in range(start, end - _MOVED + 1):
            key = tuple(words[place : place + _MOVED])
            places[key] = -1 if key in places else place
    return {key: place for key, place in places.items() if place >= 0}
