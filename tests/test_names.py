"""A class name means one thing in the whole program."""

import ast
from collections import defaultdict
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent / "debatedesk"

SHARED: set[str] = set()
"""Names that several classes still have. Whoever renames one of them takes it out; none is added."""


def homes_of_classes() -> dict[str, list[str]]:
    homes = defaultdict(list)
    for path in sorted(PACKAGE.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                homes[node.name].append(str(path.relative_to(PACKAGE)))
    return homes


def test_a_public_class_name_means_one_thing() -> None:
    several = {name: homes for name, homes in homes_of_classes().items() if len(homes) > 1}
    new = {name: homes for name, homes in several.items() if name not in SHARED}
    assert not new, "\n".join(f"{name}: {', '.join(homes)}" for name, homes in new.items())
    assert several.keys() >= SHARED, f"one thing by now: {', '.join(sorted(SHARED - several.keys()))}"
