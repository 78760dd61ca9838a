"""What may bear on what is decided in one table: no other module tells kinds apart by their names."""

import ast
from collections.abc import Iterator
from pathlib import Path

from debatedesk.domain.maps.model import NODE_KINDS, RELATION_KINDS

PACKAGE = Path(__file__).resolve().parent.parent / "debatedesk"
HOMES = {
    Path("domain/maps/model.py"),
    Path("domain/maps/relations.py"),
    Path("domain/maps/relation_style.py"),
}
SYNTAX = {Path("formats/argdown"), Path("formats/html"), Path("domain/text")}
"""Formats whose own words are the same, and the tags of HTML."""
KINDS = {*RELATION_KINDS, *NODE_KINDS}
FILES = [
    path
    for path in sorted(PACKAGE.rglob("*.py"))
    if path.relative_to(PACKAGE) not in HOMES and not SYNTAX.intersection(path.relative_to(PACKAGE).parents)
]


def kinds_in(node: ast.AST) -> set[str]:
    """Find the kinds that an expression is or lists, but not those that it calls something with."""
    if isinstance(node, ast.Constant):
        return {node.value} & KINDS if isinstance(node.value, str) else set()
    if isinstance(node, ast.Tuple | ast.List | ast.Set):
        return set().union(*(kinds_in(each) for each in node.elts))
    if isinstance(node, ast.Call) and node.args:
        return set().union(*(kinds_in(each) for each in node.args))
    return set()


def decisions_in(tree: ast.AST) -> Iterator[int]:
    """Find the lines that compare with a kind, or hold a table of several relations' kinds."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            if any(kinds_in(each) for each in (node.left, *node.comparators)):
                yield node.lineno
        elif isinstance(node, ast.MatchValue):
            if kinds_in(node.value):
                yield node.value.lineno
        elif isinstance(node, ast.Tuple | ast.List | ast.Set):
            if len(kinds_in(node) & set(RELATION_KINDS)) > 2:
                yield node.lineno
        elif isinstance(node, ast.Dict):
            keys = set().union(*(kinds_in(each) for each in node.keys if each))
            if len(keys & set(RELATION_KINDS)) > 3:
                yield node.lineno


def test_no_module_but_the_table_tells_kinds_apart() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}:{line}"
        for path in FILES
        for line in decisions_in(ast.parse(path.read_text("utf-8")))
    ]
    assert not found, "\n".join(found)


def test_a_decision_by_a_kind_is_noticed() -> None:
    written = """
if kind == "support": ...
if kind in ("attack", "undercut"): ...
if relation.kind != "answers": ...
AGAINST = frozenset({"attack", "undercut", "contradiction"})
match kind:
    case "rephrase": ...
"""
    assert sorted(decisions_in(ast.parse(written))) == [2, 3, 4, 5, 7]
