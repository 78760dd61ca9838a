"""Which commands answer to what is typed, best first."""

from collections.abc import Iterable

from debatedesk.domain.text.folding import fold

Rank = tuple[int, int, int]


def rank(typed: str, title: str, menu: str = "") -> Rank | None:
    """Tell how well words typed fit a command, smaller is better; None where they don't.

    In this order: the title begins with them; they begin its words, in order; they begin words of title or
    menu in any order; they are the initials of its words; they stand inside it; their letters stand in it
    in this order. Accents and case make no difference.
    """
    wanted, offered, menu_words = (" ".join(fold(each).text.split()) for each in (typed, title, menu))
    if not wanted:
        return 0, 0, 0
    words, asked = offered.replace("…", "").split(), wanted.split()
    if offered.startswith(wanted):
        return 0, len(offered), 0
    if _begin_in_order(asked, words):
        return 1, len(words), len(offered)
    if all(any(word.startswith(each) for word in (*words, *menu_words.split())) for each in asked):
        return 2, len(words), len(offered)
    letters = wanted.replace(" ", "")
    if len(letters) > 1 and "".join(word[0] for word in words).startswith(letters):
        return 3, len(words), len(offered)
    if wanted in offered:
        return 4, offered.index(wanted), len(offered)
    if (gaps := _gaps(letters, offered)) is not None:
        return 5, gaps, len(offered)
    return None


def _begin_in_order(asked: Iterable[str], words: Iterable[str]) -> bool:
    rest = iter(words)
    return all(any(word.startswith(each) for word in rest) for each in asked)


def _gaps(letters: str, text: str) -> int | None:
    """Count the leaps that the letters make through the text; letters too scattered don't count."""
    at, gaps = -1, 0
    for letter in letters:
        index = text.find(letter, at + 1)
        if index < 0:
            return None
        gaps += index != at + 1
        at = index
    return gaps if gaps <= max(2, len(letters) // 2) else None
