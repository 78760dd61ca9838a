"""The manual page, written from the parser of commands in the language of man (roff)."""

import argparse
from collections.abc import Iterator
from typing import TYPE_CHECKING

from debatedesk import __version__
from debatedesk.cli.parser import subcommands

if TYPE_CHECKING:
    from argparse import Action, ArgumentParser

_STATUS = (
    ("0", "Done."),
    ("1", "An error, told in one line, or with --strict what the command calls one."),
    ("2", "Wrong usage."),
)
_OF_ALL_COMMANDS = ("help", "library")
_FILES = (
    ("~/.local/share/DebateDesk", "The library with its originals and backups."),
    ("~/.cache/DebateDesk", "The search index, which may be deleted."),
    ("~/.config/DebateDesk", "The settings, and citation styles that were added."),
)


def manual_page(parser: "ArgumentParser") -> str:
    """Write the page of section 1 for a program and all its commands."""
    name = parser.prog
    lines = [
        f'.TH {name.upper()} 1 "" "DebateDesk {_written(__version__)}" "User Commands"',
        *_section("NAME", f"{name} \\- read an essay beside the map of its debate"),
        *_section("SYNOPSIS"),
        f"\\fB{name}\\fP [{_written('--library DIR')}] [FILE | debatedesk://LINK]…",
        ".br",
        f"\\fB{name}\\fP [{_written('--library DIR')}] COMMAND [ARGUMENT…]",
        *_section("DESCRIPTION", _written(parser.description or "")),
        *_section("OPTIONS"),
        *_options(parser),
        *_section("COMMANDS"),
    ]
    for command in subcommands(parser).values():
        lines += _command(command, name)
    for title, entries in (("EXIT STATUS", _STATUS), ("FILES", _FILES)):
        lines += _section(title)
        for term, words in entries:
            lines += _entry(f"\\fB{_written(term)}\\fP", words)
    return "\n".join(lines) + "\n"


def _section(title: str, *lines: str) -> list[str]:
    return [f".SH {title}", *lines]


def _command(command: "ArgumentParser", program: str) -> list[str]:
    name = command.prog.removeprefix(f"{program} ")
    shown = [action for action in command._actions if action.dest not in _OF_ALL_COMMANDS]
    arguments = " ".join(_in_synopsis(action) for action in sorted(shown, key=_is_positional))
    return [
        f".SS {_written(name)}",
        f"\\fB{_written(command.prog)}\\fP {arguments}".rstrip(),
        ".PP",
        _written(command.description or ""),
        *_options(command),
    ]


def _is_positional(action: "Action") -> bool:
    return not action.option_strings


def _in_synopsis(action: "Action") -> str:
    value = _written(_value(action))
    if _is_positional(action):
        many = f"{value}…" if action.nargs in ("+", "*") else value
        return f"[{many}]" if action.nargs in ("?", "*") else many
    option = " ".join(filter(None, (f"\\fB{_written(action.option_strings[0])}\\fP", value)))
    return option if action.required else f"[{option}]"


def _options(parser: "ArgumentParser") -> Iterator[str]:
    """Write an entry for each option and argument; those that every command has stand with the program."""
    is_command = not subcommands(parser)
    for action in parser._actions:
        if is_command and action.dest in _OF_ALL_COMMANDS:
            continue
        if not isinstance(action, argparse._SubParsersAction):
            yield from _entry(_heading(action), action.help or "")


def _heading(action: "Action") -> str:
    value = _value(action)
    if not action.option_strings:
        return f"\\fI{_written(value)}\\fP"
    names = ", ".join(f"\\fB{_written(name)}\\fP" for name in action.option_strings)
    return f"{names} \\fI{_written(value)}\\fP" if value else names


def _value(action: "Action") -> str:
    if action.nargs == 0:
        return ""
    if action.choices is not None and action.metavar is None:
        return "{" + ",".join(map(str, action.choices)) + "}"
    return str(action.metavar or action.dest.upper())


def _entry(term: str, words: str) -> list[str]:
    return [".TP", term, _written(words)]


def _written(words: str) -> str:
    """Write words so that roff sets them as they are."""
    words = words.replace("\\", "\\e").replace("-", "\\-")
    return f"\\&{words}" if words.startswith((".", "'")) else words
