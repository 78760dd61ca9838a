"""References in CSL-JSON."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from debatedesk.domain.errors import FormatError
from debatedesk.domain.publication import PersonName, Publication
from debatedesk.formats.references.csl_json import CSL_TYPES, CslJsonFormat


def read(value: object) -> list[Publication]:
    data = json.dumps(value).encode()
    return [entry.publication for entry in CslJsonFormat().read(Path("refs.json"), data).entries]


def test_an_item_has_all_its_fields() -> None:
    item = {
        "id": "k",
        "type": "chapter",
        "title": "Part",
        "container-title": ["Whole"],
        "author": [
            {"family": "Gogh", "given": "Vincent", "non-dropping-particle": "van"},
            {"literal": "WHO"},
        ],
        "issued": {"date-parts": [["2020", 5], [2020, 6]]},
        "accessed": {"raw": "2 May 2021"},
        "DOI": "https://doi.org/10.1000/x",
        "page": "1-2",
        "custom": {"what": ["ever"]},
    }
    assert read([item]) == [
        Publication(
            type="chapter",
            title="Part",
            container="Whole",
            authors=(PersonName("Gogh", "Vincent", "van"), PersonName(literal="WHO")),
            issued="2020-05/2020-06",
            accessed="2021-05-02",
            doi="10.1000/x",
            page="1-2",
            key="k",
        )
    ]


@pytest.mark.parametrize("value", [[1, "a"], {}, [], {"items": 3}])
def test_json_without_items_is_refused(value: object) -> None:
    with pytest.raises(FormatError, match="holds no reference"):
        read(value)


@pytest.mark.parametrize(
    "item",
    [
        {"type": 5, "title": {"a": 1}, "author": "X", "issued": 3},
        {"author": [3, {}], "issued": {"date-parts": [[None]]}},
        {"issued": {"date-parts": "x"}, "volume": [[]]},
    ],
)
def test_what_is_no_field_is_passed_over(item: dict[str, object]) -> None:
    assert read([item])[0].type == "document"


def test_other_json_is_not_taken_for_references() -> None:
    recognises = CslJsonFormat().recognises
    assert recognises(b'[{"type":"book","title":"A"}]')
    assert not recognises(b'{"nodes":[],"relations":[]}')
    assert not recognises(b'[{"type":"note","content":"A"}]')
    assert not recognises(b'[{"type":"post","id":"1","title":"A","author":"x","created":5}]')
    assert recognises(b'[{"type":"post","title":"A","author":[{"family":"Doe"}]}]')
    assert not recognises(b"[" * 100_000)


words = st.text(st.characters(categories=["L", "N", "P", "S"], codec="utf-8"), min_size=1, max_size=12)
line = st.lists(words, max_size=4).map(" ".join)
names = st.one_of(
    st.builds(PersonName, line.filter(bool), line, line, line),
    st.builds(lambda literal: PersonName(literal=literal), line.filter(bool)),
)


@given(
    st.builds(
        Publication,
        type=st.sampled_from(CSL_TYPES),
        title=line,
        authors=st.lists(names, max_size=3).map(tuple),
        editors=st.lists(names, max_size=2).map(tuple),
        issued=st.sampled_from(["", "1859", "-0399", "2020-05-06", "2020-05/2020-06", "forthcoming"]),
        accessed=st.sampled_from(["", "2020-05-06"]),
        publisher_place=line,
        isbn=line,
        key=line,
    )
)
def test_what_is_written_is_read_the_same(publication: Publication) -> None:
    assert read(json.loads(CslJsonFormat().write([publication]))) == [publication]


def test_a_date_without_end_is_none() -> None:
    data = b'[{"type": "book", "title": "Bees", "author": [], "issued": {"date-parts": [[Infinity, 5]]}}]'
    (entry,) = CslJsonFormat().read(Path("bees.json"), data).entries
    assert (entry.publication.title, entry.publication.issued) == ("Bees", "")
