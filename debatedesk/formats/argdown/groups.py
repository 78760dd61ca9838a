"""Which headings of an Argdown text are groups, and which of its mentions says where an element stands."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from debatedesk.formats.argdown.settings import names, part

_DEPTH = 2
"""So many levels of headings are groups, the deepest, unless the front matter says otherwise."""


@dataclass(eq=False, slots=True)
class HeadedSection:
    """A heading and the headings above it; `is_group` is None where it does not say whether it is one."""

    title: str
    level: int
    above: "HeadedSection | None" = None
    is_group: bool | None = None


class Grouping:
    """Makes groups of sections, or of lists of titles where the front matter has such."""

    def __init__(self, sections: Iterable[HeadedSection], settings: Mapping[str, Any]) -> None:
        """Take all sections of a text, and its front matter."""
        own = part(settings, "group")
        depth = own.get("groupDepth")
        regrouped = own.get("regroup")
        deepest = max((section.level for section in sections), default=0)
        self._lowest = deepest - (depth if isinstance(depth, int) else _DEPTH)
        self._ignores_flags = own.get("ignoreIsGroup") is True
        self._named = part(own, "sections")
        self._paths: dict[HeadedSection, tuple[str, ...]] = {}
        self._statements: dict[str, tuple[str, ...]] = {}
        self._arguments: dict[str, tuple[str, ...]] = {}
        self._regroups = isinstance(regrouped, list)
        self._regroup(regrouped, (), 1)

    def path(self, section: HeadedSection | None) -> tuple[str, ...]:
        """Tell in which group, within which others, a section's elements stand."""
        if section is None:
            return ()
        if section not in self._paths:
            own = (section.title,) if self._is_group(section) else ()
            self._paths[section] = self.path(section.above) + own
        return self._paths[section]

    def of(self, is_argument: bool, title: str, section: HeadedSection | None) -> tuple[str, ...]:
        """Tell in which group an element of a section stands."""
        if not self._regroups:
            return self.path(section)
        listed = self._arguments if is_argument else self._statements
        return listed.get(title, ())

    def _is_group(self, section: HeadedSection) -> bool:
        named = part(self._named, section.title).get("isGroup")
        flag = named if isinstance(named, bool) else section.is_group
        if flag is None or self._ignores_flags:
            is_listed = not self._named or section.title in self._named
            return is_listed and section.level > self._lowest
        return flag

    def _regroup(self, groups: object, above: tuple[str, ...], level: int) -> None:
        for group in groups if isinstance(groups, list) else []:
            if isinstance(group, Mapping):
                path = (*above, str(group.get("title", ""))) if level > self._lowest else above
                self._statements |= dict.fromkeys(names(group, "statements"), path)
                self._arguments |= dict.fromkeys(names(group, "arguments"), path)
                self._regroup(group.get("children"), path, level + 1)
