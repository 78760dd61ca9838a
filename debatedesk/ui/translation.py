"""The language of the window: each text that a person sees passes through `tr`.

How to write one:

    tr("Add a note")
    tr("“{title}” was not found", title=title)
    tr("{n:,} notes were exported to {file}.", "1 note was exported to {file}.", count, file=name)
    tr("Open", "adjective: a question that is still open")

The text is a literal, for `lupdate` finds it by reading the source: no f-string, no variable. It is a whole
sentence; what changes in it stands in braces. With a count, the second text is for one and the third
argument the number. A comment without a count tells translators what is meant; then there are no values.

What is made below the window, or at the top of a module, is a `message` (`domain/message.py`), written in
the same way. It reads as English; `tr(text)` translates it where it is shown. A person's own text, such
as a title, never goes through `tr`: it may be a word of ours by chance. What fills the braces is isolated
(`domain/text/bidi.py`) where it reads from the other side. The catalogues are in
`resources/translations`.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, Qt, QTranslator
from PySide6.QtGui import QGuiApplication

from debatedesk.domain.errors import DeskError
from debatedesk.domain.message import Message, filled
from debatedesk.domain.text import bidi
from debatedesk.domain.text.bidi import DOT, Direction
from debatedesk.services.packaged import packaged_path

SETTING = "language"
"""The name of the preference: a language's code, or empty for that of the system."""
ENGLISH = "en"
_ENGLISH = QLocale.Language.English
_CATALOGUES = "resources/translations"


def tr(text: str, comment: str = "", n: int | None = None, /, **values: object) -> str:
    """Say a text in the language of the window; see above for what may be given."""
    if isinstance(text, Message):
        return _said(text.template, text.comment, text.number, {**text.values, **values})
    return _said(text, comment, n, values if n is None else {"n": n, **values})


def said(text: str) -> str:
    """Say a text that may be a message or a person's own words, which stay as they are."""
    return tr(text) if isinstance(text, Message) else text


def _said(template: str, comment: str, n: int | None, values: Mapping[str, object]) -> str:
    if not template:
        return template
    said = QCoreApplication.translate("", template, comment or None, -1 if n is None else n)
    if n == 1 and comment and said == template:
        said = comment
    return bidi.begun(filled(said, values, _written) if values else said, reading_direction())


def reading_direction() -> Direction:
    """Tell from which side the window is read."""
    is_rtl = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return "rtl" if is_rtl else "ltr"


def isolate(words: str) -> str:
    """Keep the order of a person's own words apart from that of the window's around them."""
    return bidi.isolated(words, reading_direction())


def quoted(words: str) -> str:
    """Put a person's own words into the quotation marks of the language."""
    return tr("“{words}”", words=words)


def with_isolates(sentence: str) -> str:
    """Isolate the names and words in quotation marks of a sentence that came from below the window."""
    return bidi.with_isolated_quotations(sentence, reading_direction())


def joined(parts: Iterable[str], by: str = DOT) -> str:
    """Write names and words on one line, as “Ada Keeper · 1787”; what is empty is left out."""
    return bidi.joined(parts, by, reading_direction())


def number(value: int) -> str:
    """Write a whole number with the separators of the language."""
    return QLocale().toString(value) if QLocale().language() != _ENGLISH else f"{value:,}"


def percentage(value: int) -> str:
    """Write a share of a hundred as “75 %”."""
    return f"{number(value)} {QLocale().percent()}"


def decimal(value: float) -> str:
    """Write a number with as few decimals as it needs, as the language does."""
    return QLocale().toString(value, "g", 6) if QLocale().language() != _ENGLISH else f"{value:g}"


def offered_languages() -> list[str]:
    """Give the codes of what the window can speak: English, and languages with a complete catalogue."""
    complete = (path.stem.removeprefix("debatedesk_") for path in _catalogues().glob("*.qm"))
    return sorted({ENGLISH, *complete})


def name_of(language: str) -> str:
    """Name a language in itself, as “Deutsch”."""
    locale = QLocale(language)
    everywhere = QLocale.matchingLocales(locale.language(), locale.script(), QLocale.Country.AnyCountry)
    # Where it is at home, a language may be named with the country: “español de España”.
    names = Counter(each.nativeLanguageName() for each in everywhere)
    name = names.most_common(1)[0][0] if names else locale.nativeLanguageName()
    return name[:1].upper() + name[1:]


def chosen_language(preferred: str) -> str:
    """Give the code of the language to speak: the preferred, or the first of the system's, if offered."""
    wanted: Iterable[str] = [preferred] if preferred else QLocale.system().uiLanguages()
    offered = offered_languages()
    return next((code for code in map(_code, wanted) if code in offered), ENGLISH)


def speak(application: QGuiApplication, language: str) -> None:
    """Let an application speak a language: all texts, Qt's too, numbers, dates, and from which side."""
    system = QLocale.system()
    american = QLocale(_ENGLISH, QLocale.Country.UnitedStates)
    own = system if _code(system.name()) == language else QLocale(language)
    QLocale.setDefault(american if language == ENGLISH else own)
    if language != ENGLISH:
        _install(
            application, f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        )
        _install(application, f"debatedesk_{language}", str(_catalogues()))
    application.setLayoutDirection(QLocale().textDirection())


def _install(application: QGuiApplication, name: str, folder: str) -> None:
    translator = QTranslator(application)
    if translator.load(name, folder):
        application.installTranslator(translator)


def _catalogues() -> Path:
    try:
        return packaged_path(_CATALOGUES)
    except DeskError:  # a copy without them speaks English
        return Path(_CATALOGUES)


def _code(language: str) -> str:
    return language.replace("-", "_").partition("_")[0].lower()


def _written(value: object, grouped: bool) -> str:
    if isinstance(value, int) and not isinstance(value, bool):
        return number(value) if grouped else _plain(value)
    text = str(value)
    return tr(text) if isinstance(text, Message) else isolate(text)


def _plain(value: int) -> str:
    locale = QLocale()
    if locale.language() == _ENGLISH:
        return str(value)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value)
