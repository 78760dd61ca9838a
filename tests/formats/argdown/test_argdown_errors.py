"""Errors in Argdown name the file, the line and the cause."""

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.formats.argdown.argdown import import_argdown, read_argdown


@pytest.mark.parametrize(
    ("text", "line", "cause"),
    [
        ("[a]: A.\n\n  + <b>: B.\n", 3, "relates to nothing"),
        ("# Head\n- <b>: B.\n", 2, "relates to nothing"),
        ("[a]: A.\n  +\n", 2, "is missing"),
        ("===\ntitle: x\n", 1, "front matter is not closed"),
        ("===\n\ntitle: [x\n===\n", 4, "cannot be read"),
        ("[a]: A. {id: P1\n\n[b]: B.\n", 1, "not closed"),
        ("[a]: A.\n\n[b]: B. {\n  id: x\n  - y\n}\n", 5, "cannot be read"),
        ("[a]: A.\n/* open\n", 2, "comment is not closed"),
        ("[a]: A. {kind: wish}\n", 1, "“wish” is no kind of node"),
        ("[a]: A. {id: x}\n\n[b]: B. {id: x}\n", 3, "two nodes have the id “x”"),
        (
            "[a]: A.\n  + <b>: B. {relation: r}\n  - <c>: C. {relation: r}\n",
            3,
            "two relations have the id “r”",
        ),
        ("[a]: A. {answers: [Who]}\n", 1, "no node or relation “Who”"),
        ("[a]: A.\n  + <b>: B. {relation: {with: [z]}}\n", 2, "no node “z”"),
        ("[a]: A. {evidence: [{exact: x}]}\n", 1, "“document”"),
        ("[a]: A. {evidence: [{document: d, start: -1}]}\n", 1, "no whole number"),
        ("[a]: A. {evidence: [{document: d, start: 5, end: 2}]}\n", 1, "before its start"),
        ("[a]: A. {weight: heavy}\n", 1, "no number"),
        ("[a]: A. {title: [x]}\n", 1, "must be words"),
        ("[a]: A. {fidelity: guess}\n", 1, "“fidelity” must be one of paraphrase, summary of several"),
        ("[a]: A. {fidelity: [paraphrase]}\n", 1, "“fidelity” must be one of"),
        ("<a>\n\n(1) P.\n(2) Q.\n", 4, "no conclusion"),
        ("<a>\n\n(1) P.\n--\nrule\n", 4, "not closed by “--”"),
        ("<a>\n\n(1) P.\n-- {uses: [7]} --\n(2) Q.\n", 4, "(7)"),
        ("<a>\n\n(1) <b>: B.\n----\n(2) Q.\n", 3, "not an argument"),
        ("<a>\n\n(1) P.\n----\n  + <b>: B.\n(2) Q.\n", 5, "only an undercut"),
        ("<a>\n\n(1) P.\n----\n(2) Q.\n(3) R.\n", 6, "no conclusion"),
        ("<a>\n\n(1) P.\n----\n(2) Q.\n\n<a>\n\n(1) R.\n----\n(2) S.\n", 9, "“<a>” is reconstructed twice"),
        ("[a]: A. {id: " + "[" * 100 + "]" * 100 + "}\n", 1, "nested too deeply"),
    ],
)
def test_an_error_names_file_line_and_cause(text: str, line: int, cause: str) -> None:
    with pytest.raises(FormatError) as error:
        read_argdown(text, "hives.argdown")
    assert str(error.value).startswith(f"“hives.argdown”, line {line}: ")
    assert cause in str(error.value)


@pytest.mark.parametrize(
    ("text", "remark"),
    [
        ("[a]: A.\n[b]: B.\n", "Line 2, column 1: no empty line parts “[b]:” from what is above it."),
        ("[a]: A.\n  _b\n", "Line 2, column 3: “_” is read as words here, not as a sign."),
        ("[a]: A.\n  <_b\n", "Line 2, column 3: “<_” is read as words here, not as a sign."),
        ("[a]: A.\n  (2) b\n", "Line 2, column 3: “(2)” is read as words here, not as a sign."),
    ],
)
def test_what_may_have_been_meant_otherwise_is_told(text: str, remark: str) -> None:
    assert import_argdown(text, "hives.argdown").remarks == (remark,)


@pytest.mark.parametrize("text", ["[a]: A.\n  _so_ it goes\n", "[a]: A\n  + b\n  -c\n", "[a]: A.\n\n[b]\n"])
def test_what_is_plain_is_not_remarked_on(text: str) -> None:
    assert import_argdown(text, "hives.argdown").remarks == ()
