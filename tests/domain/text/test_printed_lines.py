"""The characters of a printed page, grouped into lines."""

from debatedesk.domain.text.printed_lines import PrintedCharacter, PrintedRect, lines_of


def row(start: int, count: int, left: float, top: float, step: float = 5.0) -> list[PrintedCharacter]:
    return [
        PrintedCharacter(start + n, left + n * step, top, left + (n + 1) * step, top + 10)
        for n in range(count)
    ]


def test_characters_beside_each_other_are_one_line_and_those_below_another() -> None:
    lines = list(lines_of([*row(0, 4, 50, 100), *row(5, 3, 50, 112)]))
    assert [(line.start, line.end) for line in lines] == [(0, 4), (5, 8)]
    assert lines[0].rect == PrintedRect(50, 100, 70, 110)


def test_a_column_beside_another_is_no_part_of_its_line() -> None:
    lines = list(lines_of([*row(0, 4, 50, 100), *row(5, 3, 300, 100)]))
    assert [(line.start, line.end) for line in lines] == [(0, 4), (5, 8)]


def test_a_raised_figure_stays_on_its_line() -> None:
    raised = PrintedCharacter(4, 70, 97, 73, 104)
    lines = list(lines_of([*row(0, 4, 50, 100), raised, *row(5, 3, 73, 100)]))
    assert [(line.start, line.end) for line in lines] == [(0, 8)]


def test_what_is_not_printed_within_a_line_has_no_width() -> None:
    line = next(lines_of([*row(0, 2, 50, 100), *row(3, 2, 60, 100)]))
    assert (line.start, line.end) == (0, 5)
    assert line.part(2, 3) == PrintedRect(60, 100, 60, 110)


def test_a_part_of_a_line_is_as_high_as_the_line() -> None:
    line = next(lines_of(row(10, 6, 50, 100)))
    assert line.part(0, 12) == PrintedRect(50, 100, 60, 110)
    assert line.part(14, 99) == PrintedRect(70, 100, 80, 110)
    assert line.part(16, 20) is None


def test_a_line_that_runs_to_the_left_is_measured_by_its_ends() -> None:
    line = next(lines_of(row(0, 4, 100, 100, step=-5.0)))
    assert line.part(0, 2) == PrintedRect(90, 100, 100, 110)
    assert line.nearest(97) == 0
    assert line.boundary(81) == 4


def test_a_line_that_runs_up_the_page_is_one_line() -> None:
    upward = [PrintedCharacter(n, 50, 300 - 6 * n, 60, 306 - 6 * n, is_upright=False) for n in range(5)]
    (line,) = lines_of(upward)
    assert not line.is_upright
    assert line.part(1, 3) == PrintedRect(50, 288, 60, 300)


def test_the_nearest_boundary_lies_before_or_after_a_character() -> None:
    line = next(lines_of(row(0, 4, 50, 100)))
    assert [line.boundary(each) for each in (0, 51, 54, 69, 500)] == [0, 0, 1, 4, 4]
    assert [line.nearest(each) for each in (0, 51, 54, 69, 500)] == [0, 0, 0, 3, 3]
