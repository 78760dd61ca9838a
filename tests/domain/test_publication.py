"""Publications: names taken apart, and agreement with the line that a text is listed under."""

import pytest

from debatedesk.domain.publication import (
    PersonName,
    Publication,
    agreeing,
    names_in,
    shown_names,
)

JANE, JOHN = PersonName("Doe", "Jane"), PersonName("Roe", "John")


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("Jane Doe", (JANE,)),
        ("Doe, Jane", (JANE,)),
        ("Jane Doe, John Roe", (JANE, JOHN)),
        ("Doe, Jane; Roe, John", (JANE, JOHN)),
        ("Jane Doe and John Roe", (JANE, JOHN)),
        ("Jane Doe, Ann Lee & John Roe", (JANE, PersonName("Lee", "Ann"), JOHN)),
        ("Ludwig van Beethoven", (PersonName("Beethoven", "Ludwig", "van"),)),
        ("Simone de la Tour", (PersonName("Tour", "Simone", "de la"),)),
        ("Martin Luther King Jr.", (PersonName("King", "Martin Luther", suffix="Jr."),)),
        ("Plato", (PersonName(literal="Plato"),)),
        ("World Health Organization", (PersonName(literal="World Health Organization"),)),
        (
            "Colleague (not named, and new), Jane Doe",
            (PersonName(literal="Colleague (not named, and new)"), JANE),
        ),
        (
            "Jane Doe & Member of the board [name withheld]",
            (JANE, PersonName(literal="Member of the board [name withheld]")),
        ),
        ("Reader of this blog", (PersonName(literal="Reader of this blog"),)),
        ("bell hooks", (PersonName("hooks", "bell"),)),
        ("Doe, Jane (ed.)", (PersonName("Doe", "Jane (ed.)"),)),
        ("", ()),
    ],
)
def test_a_line_of_authors_is_taken_apart(author: str, names: tuple[PersonName, ...]) -> None:
    assert names_in(author) == names


def test_names_that_say_what_the_list_says_stay_as_they_were_taken_apart() -> None:
    publication = Publication(authors=(PersonName("Doe Roe", "Jane"),), issued="2021")
    assert shown_names(publication.authors) == "Jane Doe Roe"
    assert agreeing(publication, "Jane Doe Roe", "2021") is publication


def test_another_author_or_date_in_the_list_goes_before_the_publications() -> None:
    publication = Publication(authors=(JANE,), issued="2021-05", container="Bees")
    assert agreeing(publication, "John Roe", "2022") == Publication(
        authors=(JOHN,), issued="2022", container="Bees"
    )
    assert agreeing(publication, "", "") == Publication(container="Bees")


def test_a_line_of_three_thousand_authors_is_cut_and_none_of_them_is_lost() -> None:
    names = tuple(PersonName(f"Family{number}", "Given") for number in range(3_000))
    line = shown_names(names)
    assert len(line) <= 500
    assert line.endswith("…")
    assert agreeing(Publication(authors=names), line, "").authors == names


@pytest.mark.parametrize("author", ["An Old Whig", "A Countryman", "The Federal Farmer"])
def test_a_pen_name_is_not_taken_apart(author: str) -> None:
    assert names_in(author) == (PersonName(literal=author),)


@pytest.mark.parametrize("author", ["An Wang", "A. Smith", "Theodore Roe"])
def test_a_name_that_begins_like_a_pen_name_is_one_of_a_person(author: str) -> None:
    assert names_in(author)[0].family == author.split()[-1]
