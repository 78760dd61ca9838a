"""Branches as they travel: JSON of our own with all that a map holds, Argdown, and indented text."""

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass, field

from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.branches import Branch
from debatedesk.domain.maps.model import RELATION_KINDS, RelationKind
from debatedesk.domain.message import message
from debatedesk.formats.argdown.argdown import read_argdown, write_argdown
from debatedesk.formats.indented_text import read_indented
from debatedesk.formats.json_map import read_json, write_json
from debatedesk.formats.limits import LARGEST_MAP

PASTED = message("What is pasted")
_ARGDOWN = re.compile(
    r"^(?:===\s*$|[ \t]*(?:\(\d+\)|[<>+_−-]{1,2}>?)?[ \t]*(?:\[[^\]\n]{2,}\]|<[^>\n]+>)[ \t]*(?:[:{#]|$))",
    re.MULTILINE,
)
"""A front matter, or a line that begins with a name in brackets as Argdown has it."""


@dataclass(frozen=True, slots=True)
class CopiedBranch:
    """A branch, and the names by which maps elsewhere cite the documents of its evidence."""

    branch: Branch
    document_names: Mapping[str, str] = field(default_factory=dict)


def write_branch_json(copied: CopiedBranch) -> str:
    """Write a branch as `{"map", "hung_by", "documents"}`: a map's JSON, kinds and names by id."""
    data = {
        "map": json.loads(write_json(copied.branch.argument_map)),
        "hung_by": dict(copied.branch.hung_by),
        "documents": dict(copied.document_names),
    }
    return json.dumps(data, ensure_ascii=False)


def read_branch_json(text: str) -> CopiedBranch:
    """Read what `write_branch_json` wrote; raises FormatError for anything else."""
    _check_length(text)
    try:
        data = json.loads(text)
    except (ValueError, RecursionError) as error:
        raise FormatError(message("{pasted} is no branch of a map.", pasted=PASTED)) from error
    if not isinstance(data, dict) or not isinstance(data.get("map"), dict):
        raise FormatError(message("{pasted} is no branch of a map.", pasted=PASTED))
    argument_map = read_json(json.dumps(data["map"]), PASTED)
    hung_by: dict[str, RelationKind] = {
        key: kind
        for key, kind in _strings(data.get("hung_by")).items()
        if kind in RELATION_KINDS and key in argument_map.nodes
    }
    return CopiedBranch(Branch(argument_map, hung_by), _strings(data.get("documents")))


def _strings(value: object) -> dict[str, str]:
    if not isinstance(value, dict):
        return {}
    return {key: name for key, name in value.items() if isinstance(name, str)}


def read_branch_text(text: str, *, hangs: bool = False) -> Branch:
    """Read a branch from text: Argdown where it looks like it, else a list by its indentation.

    `hangs` tells that it is to hang on something, so that a list begins with no proposals. Raises
    FormatError for text without words, or Argdown that cannot be read.
    """
    _check_length(text)
    branch = (
        Branch(read_argdown(text, PASTED)) if _ARGDOWN.search(text) else read_indented(text, hangs=hangs)
    )
    if not branch.argument_map.nodes:
        raise FormatError(message("{pasted} has no words.", pasted=PASTED))
    return branch


def write_branch_argdown(branch: Branch) -> str:
    """Write a branch as Argdown."""
    return write_argdown(branch.argument_map)


def _check_length(text: str) -> None:
    if len(text) > LARGEST_MAP:
        raise FormatError(
            message("{pasted} is larger than {number} MB.", pasted=PASTED, number=LARGEST_MAP // 1_000_000)
        )
