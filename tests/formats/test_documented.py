"""The README and the help of commands name the formats that the registry holds."""

import pytest

from debatedesk.cli.parser import make_parser
from debatedesk.formats import limits
from debatedesk.formats.base import FileFormat, MapFormat
from debatedesk.formats.registry import FORMATS, map_writers, text_writers
from tests.conftest import REPOSITORY

README = (REPOSITORY / "README.md").read_text("utf-8")


def row(each: FileFormat) -> str:
    what = "maps" if isinstance(each, MapFormat) else "texts"
    suffixes = ", ".join(f"`{suffix}`" for suffix in each.suffixes)
    return (
        f"| {each.label} | `{each.name}` | {what} | {suffixes} | {_yes(each.reads)} | {_yes(each.writes)} |"
    )


def _yes(does: bool) -> str:
    return "yes" if does else ""


def test_the_readme_has_the_table_of_formats() -> None:
    table = [
        "| Format | Name | Holds | Suffixes | Read | Written |",
        "|---|---|---|---|---|---|",
        *(row(each) for each in FORMATS),
    ]
    assert "\n".join(table) in README, "\n".join(["README.md lacks this table:", *table])


def test_the_readme_names_the_limits() -> None:
    for limit in (limits.LARGEST_TEXT, limits.LARGEST_CONTAINER, limits.LARGEST_MAP):
        assert f"{limit // 1_000_000} MB" in README
    for limit in (limits.MOST_NODES, limits.MOST_RELATIONS, limits.LONGEST_NAME, limits.DEEPEST_GROUP):
        assert f"{limit:,}" in README


@pytest.mark.parametrize("command", ["convert", "export"])
def test_the_help_of_commands_names_what_is_written(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit):
        make_parser().parse_args([command, "--help"])
    words = capsys.readouterr().out.replace(",", " ").replace(";", " ").split()
    for each in map_writers() + (text_writers() if command == "export" else []):
        assert each.name in words


def test_formats_are_told_apart() -> None:
    names = [(isinstance(each, MapFormat), each.name) for each in FORMATS]
    labels = [each.label for each in FORMATS]
    assert len(set(names)) == len(names)
    assert len(set(labels)) == len(labels)
    for each in FORMATS:
        assert each.reads or each.writes
        assert all(suffix == suffix.lower() and suffix.startswith(".") for suffix in each.suffixes)
