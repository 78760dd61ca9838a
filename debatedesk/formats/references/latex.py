"""The LaTeX of fields in BibTeX: read as the characters it prints, and written so that it prints them."""

import re
import unicodedata

_ACCENTS = {
    "`": "\u0300",
    "'": "\u0301",
    "^": "\u0302",
    "~": "\u0303",
    "=": "\u0304",
    "u": "\u0306",
    ".": "\u0307",
    '"': "\u0308",
    "r": "\u030a",
    "H": "\u030b",
    "v": "\u030c",
    "d": "\u0323",
    "c": "\u0327",
    "k": "\u0328",
    "b": "\u0331",
    "t": "\u0361",
}
_SYMBOLS = {
    "ss": "ß", "SS": "ẞ", "o": "ø", "O": "Ø", "l": "ł", "L": "Ł", "ae": "æ", "AE": "Æ", "oe": "œ",
    "OE": "Œ", "aa": "å", "AA": "Å", "i": "ı", "j": "ȷ", "th": "þ", "TH": "Þ", "dh": "ð", "DH": "Ð",
    "dj": "đ", "DJ": "Đ", "ng": "ŋ", "NG": "Ŋ", "S": "§", "P": "¶", "pounds": "£", "copyright": "©",
    "dots": "…", "ldots": "…", "textellipsis": "…", "textendash": "–", "textemdash": "—",
    "textquoteleft": "‘", "textquoteright": "’", "textquotedblleft": "“", "textquotedblright": "”",
    "textquotedbl": '"', "textquotesingle": "'", "guillemotleft": "«", "guillemotright": "»",
    "guillemetleft": "«", "guillemetright": "»", "guilsinglleft": "‹", "guilsinglright": "›",
    "quotedblbase": "„", "quotesinglbase": "‚", "textasciitilde": "~", "textasciicircum": "^",
    "textbackslash": "\\", "textunderscore": "_", "textbraceleft": "{", "textbraceright": "}",
    "textless": "<", "textgreater": ">", "textbar": "|", "textdegree": "°", "degree": "°",
    "texteuro": "€", "euro": "€", "textregistered": "®", "texttrademark": "™", "textsection": "§",
    "textexclamdown": "¡", "textquestiondown": "¿", "textordfeminine": "ª", "textordmasculine": "º",
    "textperiodcentered": "·", "cdot": "·", "times": "×", "pm": "±", "infty": "∞", "leq": "≤", "geq": "≥",
    "neq": "≠", "approx": "≈", "rightarrow": "→", "leftarrow": "←", "to": "→", "alpha": "α", "beta": "β",
    "gamma": "γ", "delta": "δ", "epsilon": "ε", "zeta": "ζ", "eta": "η", "theta": "θ", "iota": "ι",
    "kappa": "κ", "lambda": "λ", "mu": "μ", "nu": "ν", "xi": "ξ", "pi": "π", "rho": "ρ", "sigma": "σ",
    "tau": "τ", "upsilon": "υ", "phi": "φ", "chi": "χ", "psi": "ψ", "omega": "ω", "Gamma": "Γ",
    "Delta": "Δ", "Theta": "Θ", "Lambda": "Λ", "Xi": "Ξ", "Pi": "Π", "Sigma": "Σ", "Phi": "Φ", "Psi": "Ψ",
    "Omega": "Ω", "LaTeX": "LaTeX", "TeX": "TeX", "BibTeX": "BibTeX", "space": " ", "quad": " ",
    "slash": "/", "textperthousand": "‰", "textdagger": "†", "dag": "†", "land": "∧", "lor": "∨",
    "neg": "¬", "forall": "∀", "exists": "∃", "in": "∈", "Box": "□", "Diamond": "◇",
}  # fmt: skip
_IGNORED = frozenset({
    "emph", "textit", "textbf", "textsc", "textrm", "textsf", "texttt", "textsl", "textup", "textnormal",
    "mbox", "it", "bf", "sc", "em", "rm", "sf", "tt", "sl", "itshape", "bfseries", "scshape", "upshape",
    "url", "path", "mkbibquote", "mkbibemph", "mkbibitalic", "enquote", "ensuremath", "mathrm", "mathit",
    "mathbf", "text", "nolinkurl", "relax", "noopsort", "protect", "uppercase", "lowercase",
    "MakeUppercase", "nocase",
})  # fmt: skip
_DISCARDED_ARGUMENT = frozenset({"href", "noopsort", "color", "textcolor", "fontsize"})
_TOKEN = re.compile(
    r"\\(?P<accent>[`'^~=.\"])[ \t]*"
    r"|\\(?P<command>[A-Za-z]+)\*?[ \t\n]*"
    r"|\\(?P<escaped>.)"
    r"|(?P<dashes>---|--)|(?P<quotes>``|'')"
    r"|(?P<tie>~)|(?P<space>[ \t\n]+)|(?P<brace>[{}$])",
    re.DOTALL,
)
_ARGUMENT = re.compile(
    r"\{\s*\\(?P<dotless>[ij])\s*\}|\\(?P<bare>[ij])(?![A-Za-z])\s*"
    r"|\{(?P<braced>[^{}\\])?\}|(?P<letter>[^{}\\\s])"
)
_SPECIAL = re.compile(r"[\\{}&%$#_~^]|--+|``|''|[ \t\n]+")
_WRITTEN = {
    "{": r"\textbraceleft{}",
    "}": r"\textbraceright{}",
    "\\": r"\textbackslash{}",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def latex_to_text(latex: str) -> str:
    """Give the characters that a field prints, on one line; unknown commands leave their argument."""
    if not re.search(r"[\\{}$~\n\t]|--|``|''|  ", latex):
        return latex.strip()
    parts: list[str] = []
    position = 0
    while match := _TOKEN.search(latex, position):
        parts.append(latex[position : match.start()])
        position = match.end()
        if accent := match["accent"]:
            position = _accented(latex, position, _ACCENTS[accent], parts)
        elif command := match["command"]:
            position = _command(latex, position, command, parts)
        elif (escaped := match["escaped"]) is not None:
            parts.append(" " if escaped in "\\ \n" else "" if escaped in "-/" else escaped)
        elif dashes := match["dashes"]:
            parts.append("—" if len(dashes) == 3 else "–")
        elif quotes := match["quotes"]:
            parts.append("“" if quotes == "``" else "”")
        elif match["tie"] or match["space"]:
            parts.append(" ")
    parts.append(latex[position:])
    return " ".join("".join(parts).split())


def _accented(latex: str, position: int, mark: str, parts: list[str]) -> int:
    argument = _ARGUMENT.match(latex, position)
    if argument is None:
        return position
    letter = argument["dotless"] or argument["bare"] or argument["braced"] or argument["letter"] or ""
    if not letter:
        parts.append(unicodedata.normalize("NFKC", " " + mark).strip())
        return argument.end()
    parts.append(unicodedata.normalize("NFC", letter + mark))
    return argument.end()


def _command(latex: str, position: int, command: str, parts: list[str]) -> int:
    if command in _SYMBOLS:
        parts.append(_SYMBOLS[command])
        if latex.startswith("{}", position):
            position += 2
    elif command in _ACCENTS:
        position = _accented(latex, position, _ACCENTS[command], parts)
    elif command in _DISCARDED_ARGUMENT and latex.startswith("{", position):
        position = _group_end(latex, position)
    elif command not in _IGNORED and not latex.startswith("{", position):
        parts.append("\\" + command + " ")
    return position


def _group_end(latex: str, position: int) -> int:
    depth = 0
    for match in re.compile(r"\\.|[{}]", re.DOTALL).finditer(latex, position):
        depth += {"{": 1, "}": -1}.get(match[0], 0)
        if depth == 0:
            return match.end()
    return len(latex)


def text_to_latex(text: str) -> str:
    """Write words so that LaTeX prints just them; characters beyond ASCII stay as they are."""
    return _SPECIAL.sub(_escaped, text.strip())


def _escaped(match: re.Match[str]) -> str:
    found = match[0]
    if found.isspace():
        return " "
    if found[0] in "-`'":
        return "{}".join(found)
    return _WRITTEN.get(found, "\\" + found)
