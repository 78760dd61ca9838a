"""Old and new words of a passage, the words that differ marked."""

from dataclasses import dataclass

from debatedesk.domain.anchors.diff import diff
from debatedesk.domain.text.folding import Folded, fold
from debatedesk.domain.text.tokens import FoldedWords
from debatedesk.ui.rich_text import escape
from debatedesk.ui.theme import Theme
from debatedesk.ui.translation import tr


def compared(before: str, after: str, theme: Theme) -> tuple[str, str]:
    """Mark in HTML the words that went in the old ones and those that came in the new ones."""
    old, new = _Side.of(before), _Side.of(after)
    hunks = diff(old.words.words, new.words.words)
    gone = [old.span(each.start, each.end) for each in hunks if each.start < each.end]
    came = [new.span(each.new_start, each.new_end) for each in hunks if each.new_start < each.new_end]
    went = f"color: {theme.attack}; text-decoration: line-through"
    new_here = f"color: {theme.support}; font-weight: 600"
    return _marked(before, gone, went), _marked(after, came, new_here)


def differences(before: str, after: str) -> str:
    """Say in words what differs, for who can't see the marks."""
    old, new = _Side.of(before), _Side.of(after)
    said = []
    for hunk in diff(old.words.words, new.words.words):
        went, came = old.stretch(hunk.start, hunk.end), new.stretch(hunk.new_start, hunk.new_end)
        if went and came:
            said.append(tr("“{went}” became “{came}”", went=went, came=came))
        else:
            said.append(tr("“{went}” is gone", went=went) if went else tr("“{came}” is new", came=came))
    return ", ".join(said)


@dataclass(frozen=True, slots=True)
class _Side:
    text: str
    folded: Folded
    words: FoldedWords

    @staticmethod
    def of(text: str) -> "_Side":
        folded = fold(text)
        return _Side(text, folded, FoldedWords.of(folded.text))

    def span(self, start: int, end: int) -> tuple[int, int]:
        return self.folded.original_span(self.words.starts[start], self.words.ends[end - 1])

    def stretch(self, start: int, end: int) -> str:
        if start == end:
            return ""
        first, last = self.span(start, end)
        return self.text[first:last]


def _marked(text: str, spans: list[tuple[int, int]], style: str) -> str:
    parts = []
    done = 0
    for start, end in spans:
        start = max(start, done)
        parts.append(_plain(text[done:start]))
        parts.append(f'<span style="{style}">{_plain(text[start:end])}</span>')
        done = end
    return "".join([*parts, _plain(text[done:])])


def _plain(text: str) -> str:
    return escape(text).replace("\n", "<br>")
