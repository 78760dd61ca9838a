"""The words of citations in English, German and French, by the names that CSL gives them.

A term has forms: `long`, `short`, `verb`, `verb-short`, `symbol`; each is a word, or one and its plural.
"""

Forms = dict[str, str | tuple[str, str]]

ENGLISH: dict[str, Forms] = {
    "accessed": {"long": "accessed"},
    "ad": {"long": "AD"},
    "and": {"long": "and", "symbol": "&"},
    "and others": {"long": "and others"},
    "anonymous": {"long": "anonymous", "short": "anon."},
    "at": {"long": "at"},
    "available at": {"long": "available at"},
    "bc": {"long": "BC"},
    "by": {"long": "by"},
    "circa": {"long": "circa", "short": "c."},
    "cited": {"long": "cited"},
    "et-al": {"long": "et al."},
    "forthcoming": {"long": "forthcoming"},
    "from": {"long": "from"},
    "ibid": {"long": "ibid."},
    "in": {"long": "in"},
    "in press": {"long": "in press"},
    "internet": {"long": "internet"},
    "interview": {"long": "interview"},
    "letter": {"long": "letter"},
    "no date": {"long": "no date", "short": "n.d."},
    "online": {"long": "online"},
    "presented at": {"long": "presented at the"},
    "reference": {"long": ("reference", "references"), "short": ("ref.", "refs.")},
    "retrieved": {"long": "retrieved"},
    "scale": {"long": "scale"},
    "version": {"long": "version"},
    "book": {"long": ("book", "books"), "short": ("bk.", "bks.")},
    "chapter": {"long": ("chapter", "chapters"), "short": ("chap.", "chaps.")},
    "column": {"long": ("column", "columns"), "short": ("col.", "cols.")},
    "edition": {"long": ("edition", "editions"), "short": "ed."},
    "figure": {"long": ("figure", "figures"), "short": ("fig.", "figs.")},
    "folio": {"long": ("folio", "folios"), "short": ("fol.", "fols.")},
    "issue": {"long": ("number", "numbers"), "short": ("no.", "nos.")},
    "line": {"long": ("line", "lines"), "short": ("l.", "ll.")},
    "note": {"long": ("note", "notes"), "short": ("n.", "nn.")},
    "number": {"long": ("number", "numbers"), "short": ("no.", "nos.")},
    "opus": {"long": ("opus", "opera"), "short": ("op.", "opp.")},
    "page": {"long": ("page", "pages"), "short": ("p.", "pp.")},
    "number-of-pages": {"long": ("page", "pages"), "short": ("p.", "pp.")},
    "number-of-volumes": {"long": ("volume", "volumes"), "short": ("vol.", "vols.")},
    "paragraph": {"long": ("paragraph", "paragraphs"), "short": ("para.", "paras."), "symbol": ("¶", "¶¶")},
    "part": {"long": ("part", "parts"), "short": ("pt.", "pts.")},
    "section": {"long": ("section", "sections"), "short": ("sec.", "secs."), "symbol": ("§", "§§")},
    "sub-verbo": {"long": ("sub verbo", "sub verbis"), "short": ("s.v.", "s.vv.")},
    "verse": {"long": ("verse", "verses"), "short": ("v.", "vv.")},
    "volume": {"long": ("volume", "volumes"), "short": ("vol.", "vols.")},
    "author": {"long": ("", ""), "verb": "by"},
    "collection-editor": {"long": ("editor", "editors"), "short": ("ed.", "eds."), "verb": "edited by"},
    "composer": {"long": ("", "")},
    "container-author": {"long": ("", ""), "verb": "by"},
    "director": {"long": ("director", "directors"), "short": ("dir.", "dirs."), "verb": "directed by"},
    "editor": {
        "long": ("editor", "editors"), "short": ("ed.", "eds."), "verb": "edited by",
        "verb-short": "ed. by",
    },
    "editorial-director": {"long": ("editor", "editors"), "short": ("ed.", "eds."), "verb": "edited by"},
    "editortranslator": {
        "long": ("editor & translator", "editors & translators"),
        "short": ("ed. & tran.", "eds. & trans."),
        "verb": "edited & translated by",
        "verb-short": "ed. & trans. by",
    },
    "illustrator": {
        "long": ("illustrator", "illustrators"), "short": ("ill.", "ills."), "verb": "illustrated by",
        "verb-short": "illus. by",
    },
    "interviewer": {"long": ("", ""), "verb": "interview by"},
    "recipient": {"long": ("", ""), "verb": "to"},
    "reviewed-author": {"long": ("", ""), "verb": "by"},
    "translator": {
        "long": ("translator", "translators"), "short": ("tran.", "trans."), "verb": "translated by",
        "verb-short": "trans. by",
    },
    "open-quote": {"long": "“"}, "close-quote": {"long": "”"},
    "open-inner-quote": {"long": "‘"}, "close-inner-quote": {"long": "’"},
    "page-range-delimiter": {"long": "–"},
    "season-01": {"long": "Spring"}, "season-02": {"long": "Summer"},
    "season-03": {"long": "Autumn"}, "season-04": {"long": "Winter"},
    "ordinal": {"long": "th"}, "ordinal-01": {"long": "st"}, "ordinal-02": {"long": "nd"},
    "ordinal-03": {"long": "rd"}, "ordinal-11": {"long": "th"}, "ordinal-12": {"long": "th"},
    "ordinal-13": {"long": "th"},
}  # fmt: skip
_LONG_ORDINALS = "first second third fourth fifth sixth seventh eighth ninth tenth"
ENGLISH |= {
    f"long-ordinal-{number:02d}": {"long": word} for number, word in enumerate(_LONG_ORDINALS.split(), 1)
}
_MONTHS = "January February March April May June July August September October November December"
_SHORT_MONTHS = "Jan. Feb. Mar. Apr. May Jun. Jul. Aug. Sep. Oct. Nov. Dec."
ENGLISH |= {
    f"month-{number:02d}": {"long": long, "short": short}
    for number, (long, short) in enumerate(zip(_MONTHS.split(), _SHORT_MONTHS.split(), strict=True), 1)
}

GERMAN: dict[str, Forms] = {
    "accessed": {"long": "zugegriffen"},
    "and": {"long": "und", "symbol": "&"},
    "and others": {"long": "und andere"},
    "anonymous": {"long": "ohne Autor", "short": "o. A."},
    "at": {"long": "auf"},
    "available at": {"long": "verfügbar unter"},
    "bc": {"long": "v. Chr."}, "ad": {"long": "n. Chr."},
    "by": {"long": "von"},
    "circa": {"long": "circa", "short": "ca."},
    "et-al": {"long": "u. a."},
    "forthcoming": {"long": "i. E."},
    "from": {"long": "von"},
    "ibid": {"long": "ebd."},
    "in": {"long": "in"},
    "in press": {"long": "im Druck"},
    "no date": {"long": "ohne Datum", "short": "o. J."},
    "presented at": {"long": "gehalten auf der"},
    "retrieved": {"long": "abgerufen"},
    "book": {"long": ("Buch", "Bücher"), "short": "B."},
    "chapter": {"long": ("Kapitel", "Kapitel"), "short": "Kap."},
    "edition": {"long": ("Auflage", "Auflagen"), "short": "Aufl."},
    "issue": {"long": ("Nummer", "Nummern"), "short": "Nr."},
    "number": {"long": ("Nummer", "Nummern"), "short": "Nr."},
    "page": {"long": ("Seite", "Seiten"), "short": "S."},
    "paragraph": {"long": ("Absatz", "Absätze"), "short": "Abs.", "symbol": ("¶", "¶¶")},
    "section": {"long": ("Abschnitt", "Abschnitte"), "short": "Abschn.", "symbol": ("§", "§§")},
    "volume": {"long": ("Band", "Bände"), "short": ("Bd.", "Bde.")},
    "editor": {
        "long": ("Herausgeber", "Herausgeber"), "short": "Hrsg.", "verb": "herausgegeben von",
        "verb-short": "hg. von",
    },
    "translator": {
        "long": ("Übersetzer", "Übersetzer"), "short": "Übers.", "verb": "übersetzt von",
        "verb-short": "übers. von",
    },
    "open-quote": {"long": "„"}, "close-quote": {"long": "“"},
    "open-inner-quote": {"long": "‚"}, "close-inner-quote": {"long": "‘"},
    "season-01": {"long": "Frühjahr"}, "season-02": {"long": "Sommer"},
    "season-03": {"long": "Herbst"}, "season-04": {"long": "Winter"},
    "ordinal": {"long": "."}, "ordinal-01": {"long": "."}, "ordinal-02": {"long": "."},
    "ordinal-03": {"long": "."}, "ordinal-11": {"long": "."}, "ordinal-12": {"long": "."},
    "ordinal-13": {"long": "."},
}  # fmt: skip
_GERMAN_MONTHS = "Januar Februar März April Mai Juni Juli August September Oktober November Dezember"
_GERMAN_SHORT = "Jan. Feb. März Apr. Mai Juni Juli Aug. Sep. Okt. Nov. Dez."
GERMAN |= {
    f"month-{number:02d}": {"long": long, "short": short}
    for number, (long, short) in enumerate(
        zip(_GERMAN_MONTHS.split(), _GERMAN_SHORT.split(), strict=True), 1
    )
}

FRENCH: dict[str, Forms] = {
    "accessed": {"long": "consulté le"},
    "and": {"long": "et", "symbol": "&"},
    "and others": {"long": "et autres"},
    "anonymous": {"long": "anonyme", "short": "anon."},
    "at": {"long": "à"},
    "available at": {"long": "disponible sur"},
    "bc": {"long": "av. J.-C."}, "ad": {"long": "apr. J.-C."},
    "by": {"long": "par"},
    "circa": {"long": "vers", "short": "v."},
    "et-al": {"long": "et al."},
    "forthcoming": {"long": "à paraître"},
    "from": {"long": "à l’adresse"},
    "ibid": {"long": "ibid."},
    "in": {"long": "dans"},
    "in press": {"long": "sous presse"},
    "no date": {"long": "sans date", "short": "s. d."},
    "presented at": {"long": "présenté à"},
    "retrieved": {"long": "consulté"},
    "book": {"long": ("livre", "livres"), "short": "liv."},
    "chapter": {"long": ("chapitre", "chapitres"), "short": "chap."},
    "edition": {"long": ("édition", "éditions"), "short": "éd."},
    "issue": {"long": ("numéro", "numéros"), "short": ("nᵒ", "nᵒˢ")},
    "number": {"long": ("numéro", "numéros"), "short": ("nᵒ", "nᵒˢ")},
    "page": {"long": ("page", "pages"), "short": ("p.", "p.")},
    "paragraph": {"long": ("paragraphe", "paragraphes"), "short": "paragr.", "symbol": ("§", "§§")},
    "section": {"long": ("section", "sections"), "short": "sect.", "symbol": ("§", "§§")},
    "volume": {"long": ("volume", "volumes"), "short": ("vol.", "vol.")},
    "editor": {
        "long": ("éditeur", "éditeurs"), "short": ("éd.", "éd."), "verb": "édité par",
        "verb-short": "éd. par",
    },
    "translator": {
        "long": ("traducteur", "traducteurs"), "short": ("trad.", "trad."), "verb": "traduit par",
        "verb-short": "trad. par",
    },
    "open-quote": {"long": "« "}, "close-quote": {"long": " »"},
    "open-inner-quote": {"long": "“"}, "close-inner-quote": {"long": "”"},
    "season-01": {"long": "printemps"}, "season-02": {"long": "été"},
    "season-03": {"long": "automne"}, "season-04": {"long": "hiver"},
    "ordinal": {"long": "ᵉ"}, "ordinal-01": {"long": "ʳᵉ"}, "ordinal-02": {"long": "ᵉ"},
    "ordinal-03": {"long": "ᵉ"}, "ordinal-11": {"long": "ᵉ"}, "ordinal-12": {"long": "ᵉ"},
    "ordinal-13": {"long": "ᵉ"},
}  # fmt: skip
_FRENCH_MONTHS = "janvier février mars avril mai juin juillet août septembre octobre novembre décembre"
_FRENCH_SHORT = "janv. févr. mars avr. mai juin juill. août sept. oct. nov. déc."
FRENCH |= {
    f"month-{number:02d}": {"long": long, "short": short}
    for number, (long, short) in enumerate(
        zip(_FRENCH_MONTHS.split(), _FRENCH_SHORT.split(), strict=True), 1
    )
}

LANGUAGES = {"en": ENGLISH, "de": GERMAN, "fr": FRENCH}

# The parts of a date in their order: name, form, prefix, suffix.
DatePart = tuple[str, str, str, str]
DATES: dict[str, dict[str, list[DatePart]]] = {
    "en": {
        "text": [("month", "", "", " "), ("day", "", "", ", "), ("year", "", "", "")],
        "numeric": [
            ("month", "numeric-leading-zeros", "", "/"),
            ("day", "numeric-leading-zeros", "", "/"),
            ("year", "", "", ""),
        ],
    },
    "en-GB": {
        "text": [("day", "", "", " "), ("month", "", "", " "), ("year", "", "", "")],
        "numeric": [
            ("day", "numeric-leading-zeros", "", "/"),
            ("month", "numeric-leading-zeros", "", "/"),
            ("year", "", "", ""),
        ],
    },
    "de": {
        "text": [("day", "", "", ". "), ("month", "", "", " "), ("year", "", "", "")],
        "numeric": [("day", "", "", "."), ("month", "numeric", "", "."), ("year", "", "", "")],
    },
    "fr": {
        "text": [("day", "", "", " "), ("month", "", "", " "), ("year", "", "", "")],
        "numeric": [
            ("day", "numeric-leading-zeros", "", "/"),
            ("month", "numeric-leading-zeros", "", "/"),
            ("year", "", "", ""),
        ],
    },
}
