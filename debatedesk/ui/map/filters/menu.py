"""The menu of what a map can be filtered by."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import TypeVar

from PySide6.QtWidgets import QMenu, QWidget

from debatedesk.domain.maps.filters import EVERYTHING, Lack, MapFilter, filter_choices
from debatedesk.domain.maps.model import ArgumentMap
from debatedesk.domain.maps.relations import Stance
from debatedesk.domain.message import message
from debatedesk.ui.translation import joined, number, tr
from debatedesk.ui.widgets.menu_entries import add_entry
from debatedesk.ui.widgets.wording import alphabetical, one_of

Choice = TypeVar("Choice")
_STANCES: Mapping[Stance, str] = {
    "for": message("For something"),
    "against": message("Against something"),
    "neither": message("Neither"),
}
_LACKS: Mapping[Lack, str] = {"answer": message("Unanswered"), "evidence": message("Without evidence")}


class FilterMenu(QMenu):
    """Offers the stances, tags, authors and groups that a map has; `choose` is called with each change."""

    def __init__(
        self,
        now: Callable[[], tuple[ArgumentMap, MapFilter]],
        own_name: Callable[[], str],
        choose: Callable[[MapFilter], object],
        parent: QWidget,
    ) -> None:
        """Ask `now` for the map and its filter each time that it opens."""
        super().__init__(parent)
        self._now = now
        self._own_name = own_name
        self._choose = choose
        self.aboutToShow.connect(self.fill)

    def fill(self) -> None:
        """List what can be chosen now."""
        self.clear()
        argument_map, wanted = self._now()
        for stance, words in _STANCES.items():
            stances = _toggled(wanted.stances, stance)
            self._add(self, tr(words), stance in wanted.stances, replace(wanted, stances=stances))
        self.addSeparator()
        for lack, words in _LACKS.items():
            lacks = _toggled(wanted.lacks, lack)
            self._add(self, tr(words), lack in wanted.lacks, replace(wanted, lacks=lacks))
        mine = None if wanted.mine is not None else self._own_name()
        self._add(self, tr("Mine"), wanted.mine is not None, replace(wanted, mine=mine))
        self.addSeparator()
        choices = filter_choices(argument_map)
        self._add_names(tr("Tag"), choices.tags, wanted.tags, lambda tags: replace(wanted, tags=tags))
        self._add_names(
            tr("Author"), choices.speakers, wanted.speakers, lambda names: replace(wanted, speakers=names)
        )
        self._add_names(
            tr("Group"), choices.groups, wanted.groups, lambda names: replace(wanted, groups=names)
        )
        if wanted.is_narrow:
            self.addSeparator()
            add_entry(self, tr("Show all"), lambda: self._choose(replace(EVERYTHING, words=wanted.words)))

    def _add_names(
        self,
        title: str,
        counted: Mapping[str, int],
        chosen: frozenset[str],
        with_names: Callable[[frozenset[str]], MapFilter],
    ) -> None:
        menu = self.addMenu(title)
        menu.setEnabled(bool(counted or chosen))
        for name in dict.fromkeys((*counted, *sorted(chosen, key=alphabetical))):
            words = f"{name}  ({number(counted.get(name, 0))})".replace("&", "&&")
            self._add(menu, words, name in chosen, with_names(_toggled(chosen, name)))

    def _add(self, menu: QMenu, words: str, checked: bool, then: MapFilter) -> None:
        action = add_entry(menu, words, lambda: self._choose(then))
        action.setCheckable(True)
        action.setChecked(checked)


def _toggled(chosen: frozenset[Choice], choice: Choice) -> frozenset[Choice]:
    return chosen ^ {choice}


def said(wanted: MapFilter) -> str:
    """Say what a filter lets pass beside its words, as “For something · tag: bees”; empty for all."""
    parts = [tr(words) for stance, words in _STANCES.items() if stance in wanted.stances]
    parts += [tr(words) for lack, words in _LACKS.items() if lack in wanted.lacks]
    parts += [tr("Mine")] if wanted.mine is not None else []
    tags, speakers, groups = (
        one_of(sorted(names, key=alphabetical)) for names in (wanted.tags, wanted.speakers, wanted.groups)
    )
    parts += [tr("tag: {tags}", tags=tags)] if tags else []
    parts += [tr("author: {authors}", authors=speakers)] if speakers else []
    parts += [tr("group: {groups}", groups=groups)] if groups else []
    return joined(parts)
