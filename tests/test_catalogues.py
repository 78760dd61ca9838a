"""Each catalogue says all that the source says, and says it whole: no text escapes, none is left over.

The source is read here as it is written, and not by `lupdate`: what that overlooks is missing here.
"""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

import pytest

REPOSITORY = Path(__file__).resolve().parent.parent
FOLDER = REPOSITORY / "resources" / "translations"
LANGUAGES = sorted(path.stem.removeprefix("debatedesk_") for path in FOLDER.glob("*.ts"))
FORMS = {"ar": 6}
"""How many forms for numbers a language has, where they are not two."""
COUNTS_NONE_AS_ONE = {"fr"}
_PLACEHOLDER = re.compile(r"\{\w+(?::,)?\}")
_TAG = re.compile(r"</?(?:a|b|br|code|i|p|blockquote)\b|&\w+;")
_MNEMONIC = re.compile(r"&(?![&\s]|\w+;)")


class Text(NamedTuple):
    """A text with what tells it from others: a comment, and whether it has a form for each number."""

    source: str
    comment: str
    is_counted: bool

    def __str__(self) -> str:
        return f"{self.source!r} ({self.comment!r})" if self.comment else repr(self.source)


class Translated(NamedTuple):
    text: Text
    forms: tuple[str, ...]
    is_finished: bool


def texts_of(path: Path) -> Iterator[Text]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.args:
            first, *others = node.args
            if node.func.id in ("tr", "message") and isinstance(first, ast.Constant):
                comment = others[0].value if others and isinstance(others[0], ast.Constant) else ""
                yield Text(str(first.value), str(comment), len(others) > 1)


@cache
def source() -> frozenset[Text]:
    paths = (REPOSITORY / "debatedesk").rglob("*.py")
    return frozenset(text for path in paths for text in texts_of(path) if text.source)


@cache
def catalogue(language: str) -> tuple[Translated, ...]:
    tree = ElementTree.parse(FOLDER / f"debatedesk_{language}.ts")
    return tuple(map(_translated, tree.iter("message")))


def _translated(message: ElementTree.Element) -> Translated:
    is_counted = message.get("numerus") == "yes"
    translation = message.find("translation")
    assert translation is not None
    forms = [form.text or "" for form in translation.iter("numerusform")] or [translation.text or ""]
    text = Text(message.findtext("source", ""), message.findtext("comment", ""), is_counted)
    return Translated(text, tuple(forms), translation.get("type") is None)


def listed(texts: frozenset[Text]) -> str:
    return "\n".join(sorted(map(str, texts)))


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_of_the_source_is_in_the_catalogue(language: str) -> None:
    missing = source() - {each.text for each in catalogue(language)}
    assert not missing, f"run “make translations” and translate:\n{listed(missing)}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_text_of_the_catalogue_has_left_the_source(language: str) -> None:
    left = {each.text for each in catalogue(language)} - source()
    assert not left, f"run “make translations”:\n{listed(frozenset(left))}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated_in_all_forms_and_compiled(language: str) -> None:
    wanted = FORMS.get(language, 2)
    for text, forms, is_finished in catalogue(language):
        assert is_finished, text
        assert all(form.strip() for form in forms), text
        assert len(forms) == (wanted if text.is_counted else 1), text
    assert (FOLDER / f"debatedesk_{language}.qm").exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_fills_in_what_its_text_fills_in(language: str) -> None:
    for text, forms, _ in catalogue(language):
        many = set(_PLACEHOLDER.findall(text.source))
        one = set(_PLACEHOLDER.findall(text.comment)) if text.is_counted else many
        for form in forms:
            there = set(_PLACEHOLDER.findall(form))
            may_lack = {"{n}", "{n:,}"} if form != forms[-1] else set()
            wanted = many if form == forms[-1] else many & one
            assert wanted - may_lack <= there <= many | one, f"{text}: {form!r}"
            assert bool(re.search("[{}]", _PLACEHOLDER.sub("", form))) == bool(
                re.search("[{}]", _PLACEHOLDER.sub("", text.source))
            ), f"{text}: {form!r}"


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_translation_keeps_tags_keys_and_what_goes_on(language: str) -> None:
    for text, forms, _ in catalogue(language):
        for form in forms:
            told = f"{text}: {form!r}"
            assert sorted(_TAG.findall(form)) == sorted(_TAG.findall(text.source)), told
            assert bool(_MNEMONIC.search(form)) == bool(_MNEMONIC.search(text.source)), told
            assert form.endswith("…") == text.source.endswith("…"), told
            assert (form[:1].isspace(), form[-1:].isspace()) == (
                text.source[:1].isspace(),
                text.source[-1:].isspace(),
            ), told


@pytest.mark.parametrize("language", sorted(COUNTS_NONE_AS_ONE))
def test_where_none_is_counted_as_one_the_form_for_one_has_its_number(language: str) -> None:
    """Else “0 texts” would read “1 text”."""
    for text, forms, _ in catalogue(language):
        if text.is_counted and not {"{n}", "{n:,}"}.isdisjoint(_PLACEHOLDER.findall(text.source)):
            assert not re.search(r"\b1\b", forms[0]), f"{text}: {forms[0]!r}"
