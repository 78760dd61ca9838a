"""Texts in other languages: filled in, counted, with Qt's own, and read from their side."""

import importlib.util
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, Qt, QTranslator
from PySide6.QtWidgets import QApplication

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import message
from debatedesk.ui.translation import chosen_language, name_of, number, offered_languages, speak, tr

REPOSITORY = Path(__file__).resolve().parents[2]
GERMAN = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en"><context><name></name>
<message><source>Notes</source><translation>Notizen</translation></message>
<message><source>Open</source><comment>a question</comment><translation>Offen</translation></message>
<message><source>{file} in {debate}</source><translation>In {debate}: {file}</translation></message>
<message><source>It failed: {error}</source><translation>Gescheitert: {error}</translation></message>
<message><source>No space.</source><translation>Kein Platz.</translation></message>
<message numerus="yes"><source>{n:,} texts of {who}</source><comment>1 text of {who}</comment>
<translation><numerusform>Ein Text von {who}</numerusform><numerusform>{n:,} Texte von {who}</numerusform>
</translation></message>
</context></TS>
"""


@pytest.fixture(scope="module")
def catalogues() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "translations", REPOSITORY / "scripts" / "translations.py"
    )
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.fixture
def english_again(qapp: QApplication) -> Iterator[None]:
    before, locale = set(qapp.findChildren(QTranslator)), QLocale()
    yield
    for translator in set(qapp.findChildren(QTranslator)) - before:
        qapp.removeTranslator(translator)
        translator.deleteLater()
    QLocale.setDefault(locale)
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.fixture
def german(qapp: QApplication, english_again: None, catalogues: ModuleType, tmp_path: Path) -> None:
    catalogue = tmp_path / "debatedesk_de.ts"
    catalogue.write_text(GERMAN, "utf-8")
    assert catalogues.compile_complete(catalogue)
    speak(qapp, "de")
    translator = QTranslator(qapp)
    assert translator.load(str(catalogue.with_suffix(".qm")))
    qapp.installTranslator(translator)


@pytest.mark.usefixtures("german")
def test_a_text_is_translated_and_filled_in() -> None:
    assert tr("Notes") == "Notizen"
    assert tr("Open", "a question") == "Offen"
    assert tr("{file} in {debate}", file="Notes", debate="Bees") == "In Bees: Notes"
    assert tr("Nothing of ours") == "Nothing of ours"


@pytest.mark.usefixtures("german")
def test_numbers_and_forms_are_those_of_the_language() -> None:
    counted = [tr("{n:,} texts of {who}", "1 text of {who}", n, who="Cato") for n in (0, 1, 1204)]
    assert counted == ["0 Texte von Cato", "Ein Text von Cato", "1.204 Texte von Cato"]
    assert number(1204) == "1.204"


@pytest.mark.usefixtures("german")
def test_a_message_from_below_is_translated_where_it_is_shown() -> None:
    error = DeskError(message("No space."))
    assert tr(str(error)) == "Kein Platz."
    assert tr(message("It failed: {error}", error=error)) == "Gescheitert: Kein Platz."


@pytest.mark.usefixtures("german")
def test_the_texts_of_qt_are_translated_as_well() -> None:
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") == "Abbrechen"


def test_english_counts_without_a_catalogue() -> None:
    assert [tr("{n:,} texts", "1 text", n) for n in (0, 1, 1204)] == ["0 texts", "1 text", "1,204 texts"]


@pytest.mark.usefixtures("english_again")
def test_arabic_is_laid_out_from_the_right(qapp: QApplication) -> None:
    speak(qapp, "ar")
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    speak(qapp, "en")
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight


def test_a_language_that_is_not_offered_is_english() -> None:
    assert "en" in offered_languages()
    assert chosen_language("xx") == "en"


def test_a_language_is_named_in_itself_without_a_country() -> None:
    named = {"en": "English", "de": "Deutsch", "fr": "Français", "es": "Español", "ar": "العربية"}
    assert {code: name_of(code) for code in named} == named
    assert name_of("pt_PT") == "Português"


def test_the_language_is_that_of_the_system_unless_one_is_chosen(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("debatedesk.ui.translation.offered_languages", lambda: ["de", "en", "fr"])
    assert [chosen_language(code) for code in ("fr", "de_AT", "")] == ["fr", "de", "en"]


def test_a_catalogue_that_lacks_a_text_is_not_compiled(catalogues: ModuleType, tmp_path: Path) -> None:
    catalogue = tmp_path / "debatedesk_de.ts"
    catalogue.write_text(GERMAN.replace("<translation>Notizen", '<translation type="unfinished">'), "utf-8")
    catalogue.with_suffix(".qm").write_bytes(b"of before")
    assert catalogues.unfinished(catalogue) == ["Notes"]
    assert not catalogues.compile_complete(catalogue)
    assert not catalogue.with_suffix(".qm").exists()


def test_what_is_compiled_says_what_its_catalogue_says(catalogues: ModuleType) -> None:
    folder: Path = catalogues.CATALOGUES
    for compiled in folder.glob("*.qm"):
        translator = QTranslator()
        assert translator.load(str(compiled))
        for source, comment, said in catalogues.translations(compiled.with_suffix(".ts")):
            number_of_one = 1 if len(said) > 1 else -1
            assert translator.translate("", source, comment, number_of_one) in said, compiled.name
