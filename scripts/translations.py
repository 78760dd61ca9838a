"""Bring the catalogues of translations up to date with the source, and compile those that are complete.

    python scripts/translations.py          # every catalogue there is
    python scripts/translations.py pt it    # and new ones, for Portuguese and Italian

A text that is new stands in a catalogue as unfinished, one that is gone is dropped. Only a complete
catalogue is compiled, and only a compiled one is offered in the window.
"""

import subprocess
import sys
import sysconfig
import tempfile
from collections.abc import Iterable, Sequence
from pathlib import Path
from xml.etree import ElementTree

ROOT = Path(__file__).resolve().parent.parent
CATALOGUES = ROOT / "resources" / "translations"


def catalogue(language: str) -> Path:
    """Give the path of a language's catalogue."""
    return CATALOGUES / f"debatedesk_{language}.ts"


def update(catalogue: Path, language: str) -> None:
    """Read all texts in the source into a catalogue; what is translated stays."""
    with tempfile.TemporaryDirectory() as folder:
        sources = Path(folder) / "sources"
        sources.write_text(
            "\n".join(str(path) for path in sorted((ROOT / "debatedesk").rglob("*.py"))), "utf-8"
        )
        _run(
            "lupdate",
            *("-silent", "-locations", "none", "-no-obsolete", "-no-ui-lines"),
            *("-tr-function-alias", "tr+=message"),
            *("-source-language", "en", "-target-language", language),
            *(f"@{sources}", "-ts", str(catalogue)),
        )


def unfinished(catalogue: Path) -> list[str]:
    """Give the texts of a catalogue that are not translated yet, in every form of number."""
    messages = ElementTree.parse(catalogue).iter("message")
    return [message.findtext("source", "") for message in messages if not _is_finished(message)]


def translations(catalogue: Path) -> list[tuple[str, str, list[str]]]:
    """Give each text of a catalogue with its comment, and its translation in all forms of number."""
    return [
        (
            message.findtext("source", ""),
            message.findtext("comment", ""),
            [form.text or "" for form in message.iterfind("translation//numerusform")]
            or [message.findtext("translation", "")],
        )
        for message in ElementTree.parse(catalogue).iter("message")
    ]


def compile_complete(catalogue: Path) -> bool:
    """Compile a catalogue that is complete; remove what was compiled from one that is not."""
    compiled = catalogue.with_suffix(".qm")
    if unfinished(catalogue):
        compiled.unlink(missing_ok=True)
        return False
    _run("lrelease", "-silent", str(catalogue), "-qm", str(compiled))
    return True


def _is_finished(message: ElementTree.Element) -> bool:
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    forms: Iterable[ElementTree.Element] = translation.findall("numerusform") or (translation,)
    return all(form.text for form in forms)


def _run(tool: str, *arguments: str) -> None:
    program = Path(sysconfig.get_path("scripts")) / f"pyside6-{tool}"
    subprocess.run([str(program), *arguments], check=True)


def main(languages: Sequence[str]) -> None:
    """Update all catalogues, and those of further languages, and tell what each lacks."""
    known = (path.stem.removeprefix("debatedesk_") for path in CATALOGUES.glob("debatedesk_*.ts"))
    for language in sorted({*known, *languages}):
        path = catalogue(language)
        update(path, language)
        if compile_complete(path):
            print(f"{language}: complete")
        else:
            print(f"{language}: {len(unfinished(path))} texts are not translated yet")


if __name__ == "__main__":
    main(sys.argv[1:])
