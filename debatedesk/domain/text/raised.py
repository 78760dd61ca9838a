"""A reading text as it is seen: raised and lowered figures told from others, every offset kept."""

from debatedesk.domain.text.reading import ReadingText

_SUPERSCRIPT = dict(
    zip(
        "0123456789+-−=()abcdefghijklmnoprstuvwxyz",
        "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ",
        strict=True,
    )
)
_SUBSCRIPT = dict(
    zip("0123456789+-−=()aehijklmnoprstuvx", "₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎ₐₑₕᵢⱼₖₗₘₙₒₚᵣₛₜᵤᵥₓ", strict=True)
)


def raised_text(reading: ReadingText) -> str:
    """Write what is set as superscript or subscript in characters that are, where there are such."""
    parts: list[str] = []
    done = 0
    for block in reading.blocks:
        for span in block.spans:
            if span.kind not in ("superscript", "subscript") or span.target.startswith("#fn-"):
                continue
            if span.start < done:
                continue
            table = _SUPERSCRIPT if span.kind == "superscript" else _SUBSCRIPT
            words = reading.text[span.start : span.end]
            parts += reading.text[done : span.start], "".join(table.get(each, each) for each in words)
            done = span.end
    return "".join(parts) + reading.text[done:] if parts else reading.text
