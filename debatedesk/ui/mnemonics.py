"""The letters that are pressed with Alt: chosen so that no two of a menu or a dialog have the same.

They are chosen from the words that are shown, so that every language has its own.
"""

from collections.abc import Iterable, Sequence

from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QLabel,
    QPushButton,
    QRadioButton,
    QTabBar,
    QWidget,
)

Marked = QPushButton | QCheckBox | QRadioButton | QLabel


def plain(words: str) -> str:
    """Return words without the mark of their letter."""
    return words.replace("&&", "\0").replace("&", "").replace("\0", "&")


def marked(labels: Sequence[str], taken: Iterable[str] = ()) -> list[str]:
    """Mark a letter in each of a menu's words with `&`, none twice and none of `taken`.

    The first letter comes first, then those of other words, then any; what finds none left stays without.
    A real `&` is doubled, as Qt reads it.
    """
    used = {letter.casefold() for letter in taken}
    positions: list[int | None] = [None] * len(labels)
    for candidates in (_initial, _any_letter):
        for number, label in enumerate(labels):
            if positions[number] is not None:
                continue
            for position in candidates(label):
                letter = label[position].casefold()
                if letter not in used:
                    used.add(letter)
                    positions[number] = position
                    break
    return [_mark(label, position) for label, position in zip(labels, positions, strict=True)]


def mark_dialog(dialog: QDialog) -> None:
    """Mark the letters of what is seen of a dialog: tabs, buttons, boxes, labelled fields."""
    widgets = [each for each in dialog.findChildren(QWidget) if isinstance(each, Marked)]
    widgets = [each for each in widgets if _has_letter(each, dialog)]
    tabs = [(bar, at) for bar in dialog.findChildren(QTabBar) for at in range(bar.count())]
    words = [*(plain(bar.tabText(at)) for bar, at in tabs), *(plain(each.text()) for each in widgets)]
    chosen = marked(words)
    for (bar, at), title in zip(tabs, chosen, strict=False):
        bar.setTabText(at, title)
    for widget, text in zip(widgets, chosen[len(tabs) :], strict=True):
        if widget.text() != text:
            widget.setText(text)


def _has_letter(widget: Marked, dialog: QDialog) -> bool:
    if widget.window() is not dialog or not widget.isVisibleTo(dialog):
        return False
    if isinstance(widget, QLabel):
        return widget.buddy() is not None
    return bool(widget.text())


def _initial(label: str) -> list[int]:
    return _initials(label)[:1]


def _initials(label: str) -> list[int]:
    before = [" ", *label]
    return [at for at, letter in enumerate(label) if letter.isalnum() and not before[at].isalnum()]


def _any_letter(label: str) -> list[int]:
    return [*_initials(label), *(at for at, letter in enumerate(label) if letter.isalnum())]


def _mark(label: str, position: int | None) -> str:
    if position is None:
        return label.replace("&", "&&")
    return f"{label[:position].replace('&', '&&')}&{label[position:].replace('&', '&&')}"
