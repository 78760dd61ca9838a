"""Paper is proposed as it is sold where the reader is."""

from PySide6.QtCore import QLocale

from debatedesk.ui.printing.usual_paper import usual_paper


def test_paper_is_that_of_the_country() -> None:
    assert usual_paper(QLocale("en_US")) == usual_paper(QLocale("es_MX")) == "letter"
    assert (
        usual_paper(QLocale("en_GB")) == usual_paper(QLocale("de_DE")) == usual_paper(QLocale.c()) == "a4"
    )
