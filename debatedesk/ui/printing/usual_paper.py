"""Which paper is proposed where a reader has chosen none."""

from PySide6.QtCore import QLocale

from debatedesk.services.handouts.content import PaperSize

_LETTER = (
    *(QLocale.Country.UnitedStates, QLocale.Country.Canada, QLocale.Country.Mexico),
    *(QLocale.Country.Belize, QLocale.Country.Chile, QLocale.Country.Colombia, QLocale.Country.CostaRica),
    *(QLocale.Country.ElSalvador, QLocale.Country.Guatemala, QLocale.Country.Nicaragua),
    *(QLocale.Country.Panama, QLocale.Country.Philippines, QLocale.Country.PuertoRico),
    QLocale.Country.Venezuela,
)
"""Where paper is sold in inches, as the Unicode CLDR has it; everywhere else it is A4."""


def usual_paper(locale: QLocale) -> PaperSize:
    """Tell which paper is used where a locale is."""
    return "letter" if locale.territory() in _LETTER else "a4"
