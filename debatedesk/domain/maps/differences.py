"""Which nodes or relations differ between two states of a map."""

from collections.abc import Mapping
from typing import TypeVar

_Item = TypeVar("_Item")


def differing(before: Mapping[str, _Item], after: Mapping[str, _Item]) -> set[str]:
    """Name the items that are new, gone or other than before.

    Edits keep what they do not change as it is, so that few items have to be compared.
    """
    other = {key for key, item in after.items() if before.get(key) is not item}
    other = {key for key in other if key not in before or before[key] != after[key]}
    return other | (before.keys() - after.keys())


def is_reordered(before: Mapping[str, object], after: Mapping[str, object]) -> bool:
    """Tell whether items that are in both have changed their order."""
    kept_before = [key for key in before if key in after]
    return kept_before != [key for key in after if key in before]
