"""Pages keep the numbers that they are cited by."""

from tests.formats.pdf.making import Maker, prose, wrapped


def labels(maker: Maker) -> list[str]:
    printed = maker.read().printed
    assert printed
    return [page.label for page in printed.pages]


def pages(numbers: list[str]) -> Maker:
    maker = Maker()
    text = wrapped(prose(420 * len(numbers)), 468)
    for number in numbers:
        maker.centred(number, 760)
        text = maker.lines(text)
        maker.next_page()
    return maker


def test_labels_of_the_file_count_first() -> None:
    maker = pages(["ii", "iii", "1", "2"])
    styles = (("ROMAN_LOWER", 2), ("ROMAN_LOWER", 3), ("ARABIC", 1), ("ARABIC", 2))
    for index, (style, start) in enumerate(styles):
        maker.canvas.addPageLabel(index, style, start)
    assert labels(maker) == ["ii", "iii", "1", "2"]


def test_printed_numbers_are_taken_where_they_run_in_sequence() -> None:
    assert labels(pages(["345", "346", "347", "348"])) == ["345", "346", "347", "348"]
    assert labels(pages(["x", "xi", "xii", "1", "2", "3"])) == ["x", "xi", "xii", "1", "2", "3"]


def test_pages_without_a_number_get_that_of_their_place_in_the_sequence() -> None:
    assert labels(pages(["", "18", "19", "", "21", "22"])) == ["17", "18", "19", "20", "21", "22"]


def test_numbers_that_run_in_no_sequence_are_no_page_numbers() -> None:
    assert labels(pages(["1914", "7", "300", "12"])) == ["", "", "", ""]
