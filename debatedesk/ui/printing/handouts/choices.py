"""What is chosen for a hand-out, kept from one time to the next: of what, for whom, in which form."""

from dataclasses import dataclass
from typing import Literal, get_args

from PySide6.QtCore import QLocale

from debatedesk.domain.message import message
from debatedesk.services.handouts.content import (
    AUDIENCES,
    PAPER_SIZES,
    Audience,
    HandoutOptions,
)
from debatedesk.services.settings import KeptValues, Settings
from debatedesk.ui.printing.usual_paper import usual_paper

SETTING = "handout"
HandoutForm = Literal["pdf", "docx", "html", "markdown"]
HANDOUT_FORMS: tuple[HandoutForm, ...] = get_args(HandoutForm)
FORM_WORDS: dict[HandoutForm, str] = {
    "pdf": message("PDF"),
    "docx": message("Word document"),
    "html": message("Web page"),
    "markdown": message("Markdown"),
}
SUFFIXES: dict[HandoutForm, str] = {"pdf": ".pdf", "docx": ".docx", "html": ".html", "markdown": ".md"}


@dataclass(frozen=True, slots=True)
class HandoutChoices:
    """The form of a hand-out's file, and what is in it."""

    form: HandoutForm
    options: HandoutOptions

    @staticmethod
    def kept(settings: Settings) -> "HandoutChoices":
        """Read what was chosen last; at first a student's version as PDF, on the paper of the country."""
        values = KeptValues(settings.get(SETTING, {}), lambda: None)
        paper = values.choice("paper", PAPER_SIZES, usual_paper(QLocale.system()))
        options = HandoutOptions(
            _audience(values.choice("audience", AUDIENCES, "student")),
            "letter" if paper == "letter" else "a4",
            values.flag("map", True),
            values.flag("notes", True),
        )
        form = values.choice("form", HANDOUT_FORMS, "pdf")
        return HandoutChoices(next(each for each in HANDOUT_FORMS if each == form), options)

    def keep(self, settings: Settings) -> None:
        """Keep what is chosen; raises DeskError when it can't be kept."""
        options = self.options
        values = {
            "form": self.form,
            "audience": options.audience,
            "paper": options.paper,
            "map": options.with_map,
            "notes": options.with_notes_room,
        }
        settings.set(SETTING, values)


def _audience(name: str) -> Audience:
    return "teacher" if name == "teacher" else "student"
