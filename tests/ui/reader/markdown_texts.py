"""Markdown made at random: every kind of block and span, in many scripts."""

from hypothesis import strategies as st

WORDS = st.sampled_from(
    [
        "bee",
        "hive",
        "honey",
        "a",
        "of",
        "naïve",
        "Übung",
        "ﬁnd",
        "co-operate",
        "étude",
        "🐝",
        "🐝🍯",
        "𝔹ees",
        "蜂蜜",
        "نحل",
        "a\xa0b",
        "👩🏽\u200d🌾",
        "zero\u200bwidth",
        "soft\xadhyphen",
        "1– 2",
        "x\u2028y",
        "tab\there",
        "“quoted”",
        "it’s",
        "&amp;",
        "&nbsp;",
        "￼",
        "\xa0",
    ]
)
LOOKS = (
    *("{}", "**{}**", "*{}*", "~~{}~~", "`{}`", "[{}](https://b.example)", "***{}***", "![{}](hive.png)"),
    *("[**{}** *so*](#top)", "<sup>{}</sup>", "{}[^1]", "{}  \nbroken", "[![{}](a.png)](#b)", "<b>{}</b>"),
)


def _wrapped(words: str) -> st.SearchStrategy[str]:
    return st.sampled_from(LOOKS).map(lambda look: look.replace("{}", words))


def _sentence(least: int = 1) -> st.SearchStrategy[str]:
    words = st.lists(WORDS, min_size=1, max_size=4).map(" ".join)
    return st.lists(words.flatmap(_wrapped), min_size=least, max_size=5).map(" ".join)


def _heading() -> st.SearchStrategy[str]:
    return st.builds(lambda level, words: f"{'#' * level} {words}", st.integers(1, 6), _sentence())


def _code() -> st.SearchStrategy[str]:
    lines = st.lists(
        st.sampled_from(["", "  two spaces", "\ttab", "x = '🐝'", "end  ", "plain"]), min_size=1, max_size=4
    )
    return lines.map(lambda each: "```\n" + "\n".join(each) + "\n```")


def _table() -> st.SearchStrategy[str]:
    cell = _sentence(0).map(lambda words: words.replace("\n", " ").replace("|", ""))
    rows = st.integers(1, 4).flatmap(
        lambda columns: st.lists(st.lists(cell, min_size=columns, max_size=columns), min_size=1, max_size=4)
    )

    def written(table: list[list[str]]) -> str:
        lines = ["| " + " | ".join(row) + " |" for row in table]
        lines.insert(1, "|" + "---|" * len(table[0]))
        return "\n".join(lines)

    return rows.map(written)


def _indented(text: str, first: str, rest: str) -> str:
    lines = text.split("\n")
    return "\n".join([first + lines[0], *(rest + each if each else each for each in lines[1:])])


def _containers(inner: st.SearchStrategy[str]) -> st.SearchStrategy[str]:
    several = st.lists(inner, min_size=1, max_size=3)
    return st.one_of(
        several.map(lambda items: "\n".join(_indented(each, "- ", "  ") for each in items)),
        several.map(lambda items: "\n".join(_indented(each, "7. ", "   ") for each in items)),
        several.map(lambda items: "\n\n".join(_indented(each, "- ", "  ") for each in items)),
        inner.map(lambda text: "\n".join("> " + line for line in text.split("\n"))),
    )


def markdown_texts() -> st.SearchStrategy[str]:
    """Whole documents of up to six blocks, with a footnote that may be referred to."""
    leaf = st.one_of(
        _sentence(),
        _sentence(),
        _heading(),
        _code(),
        _table(),
        st.just("---"),
        st.just("<pre>raw &#13; &#8233; text</pre>"),
        st.just("![alone](hive.png)"),
    )
    block = st.recursive(leaf, _containers, max_leaves=5)
    return st.lists(block, max_size=6).map(
        lambda blocks: "\n\n".join([*blocks, "[^1]: A note with a 🐝 in it."])
    )
