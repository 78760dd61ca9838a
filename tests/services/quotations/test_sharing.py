"""The work of checking many or long quotations: bounded, shared, told of, and ended by a cancel."""

import random
from collections.abc import Iterator
from dataclasses import replace
from math import inf

import pytest

from debatedesk.domain.errors import Cancelled
from debatedesk.quotations.effort import PULSE, Effort, OutOfEffort
from debatedesk.quotations.finder import QuotationFinder
from debatedesk.quotations.model import Limits, Verdict
from debatedesk.services.paths import LibraryPaths
from debatedesk.services.quotations.report import summary
from debatedesk.services.quotations.sharing import MOST_STEPS
from debatedesk.services.workspace import Workspace
from tests.benchmarks.search_texts import prose

TEXTS = 6


@pytest.fixture(scope="module")
def texts() -> list[str]:
    return ["".join(prose(24_000, seed)) for seed in range(TEXTS)]


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory, texts: list[str]) -> Iterator[Workspace]:
    folder = tmp_path_factory.mktemp("texts")
    for number, text in enumerate(texts):
        head = f"---\ntitle: Text {number}\nauthor: Writer{number} Known\n---\n\n"
        (folder / f"{number}.md").write_text(head + text, "utf-8")
    made = Workspace(LibraryPaths.under(folder / "library"))
    made.imports.import_paths([folder])
    made.searching.catch_up()
    yield made
    made.close()


def plain(text: str) -> str:
    return text.replace("“", "").replace("”", "").replace("\n", " ")


def altered(text: str, dice: random.Random) -> str:
    words = plain(text).split()
    start = dice.randrange(len(words) - 30)
    chosen = words[start : start + 25]
    chosen[dice.randrange(25)] = "".join(dice.choices("bdfgklmnprst", k=9))
    return " ".join(chosen)


def many(texts: list[str], count: int) -> str:
    dice = random.Random(5)
    return "\n\n".join(f"Somebody has “{altered(dice.choice(texts), dice)}”." for _ in range(count))


class Told:
    """Keeps what progress is told, and cancels when so much was."""

    def __init__(self, cancel_after: float = inf) -> None:
        self.done: list[int] = []
        self._cancel_after = cancel_after

    def __call__(self, done: int, total: int, message: str) -> None:
        assert done <= total or not total
        if message.startswith("Characters"):
            self.done.append(done)
            if len(self.done) > self._cancel_after:
                raise Cancelled


def test_work_that_is_too_much_ends_and_says_so_as_it_goes() -> None:
    told: list[int] = []
    effort = Effort(3 * PULSE, told.append)
    for _ in range(3):
        effort.spend(PULSE)
    with pytest.raises(OutOfEffort):
        effort.spend(1)
    assert told == [PULSE, 2 * PULSE, 3 * PULSE]
    with effort.uncounted():
        effort.spend(PULSE)
    assert effort.counted == 3 * PULSE + 1


def test_a_text_takes_no_more_work_than_it_may_and_the_rest_is_not_judged(
    workspace: Workspace, texts: list[str]
) -> None:
    paste = many(texts, 60)
    whole = workspace.quoting.check_text(paste, most=inf)
    assert {checked.status for checked in whole.checked} == {"altered"}
    part = workspace.quoting.check_text(paste, most=60_000)
    statuses = [checked.status for checked in part.checked]
    assert statuses[0] == "altered"
    assert 1 < statuses.count("altered") < 30
    assert set(statuses) == {"altered", "not judged"}
    assert f"{statuses.count('not judged')} not judged in time" in summary(part.checked)
    for few, all_of_it in zip(part.checked, whole.checked, strict=True):
        assert few == all_of_it or (not few.matches and "no time" in few.reason)


def test_words_that_stand_somewhere_as_they_are_are_found_however_little_work_is_left(
    workspace: Workspace, texts: list[str]
) -> None:
    exact = " ".join(plain(texts[2]).split()[100:120])
    paste = f"{many(texts, 5)}\n\nAnd then “{exact}”."
    *before, last = workspace.quoting.check_text(paste, most=0).checked
    assert {checked.status for checked in before} == {"not judged"}
    assert last.status == "exact"


def test_nobody_is_accused_where_there_was_no_time(workspace: Workspace, texts: list[str]) -> None:
    dice = random.Random(8)
    words = " ".join(plain(texts[2]).split()[40:60])
    paste = f"Writer1 Known writes: “{words}”. Writer3 Known writes: “{altered(texts[3], dice)}”."
    thorough = workspace.quoting.check_text(paste, most=inf).checked
    assert [checked.attribution for checked in thorough] == ["in another's text", "agrees"]
    hurried = workspace.quoting.check_text(paste, most=0).checked
    assert [checked.status for checked in hurried] == ["exact", "not judged"]
    assert "in another's text" not in [checked.attribution for checked in hurried]


def test_what_is_quoted_again_takes_no_work_again(workspace: Workspace, texts: list[str]) -> None:
    sentence = many(texts, 1)
    few = workspace.quoting.check_text("\n\n".join([sentence] * 200), most=30_000)
    assert {checked.status for checked in few.checked} == {"altered"}
    assert len(few.checked) == 200


def test_a_check_without_a_limit_goes_on_where_the_last_one_ended(
    workspace: Workspace, texts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    paste = many(texts, 40)
    whole = workspace.quoting.check_text(paste, most=inf).checked
    hurried = workspace.quoting.check_text(paste, most=60_000).checked
    assert hurried == workspace.quoting.check_text(paste, most=60_000).checked
    looked_for: list[str] = []
    check = QuotationFinder.check

    def counted(finder: QuotationFinder, quotation: str, limits: Limits | None = None) -> Verdict:
        looked_for.append(quotation)
        return check(finder, quotation, limits)

    monkeypatch.setattr(QuotationFinder, "check", counted)
    assert workspace.quoting.check_text(paste, most=inf).checked == whole
    assert looked_for == [checked.quotation for checked in hurried if checked.status == "not judged"]


def test_verdicts_that_are_gone_on_from_name_texts_as_they_are_called_by_then(
    workspace: Workspace, texts: list[str]
) -> None:
    paste = many(texts[:1], 1)
    (first,) = workspace.quoting.check_text(paste).checked
    document = workspace.documents.document(first.matches[0].document)
    workspace.documents.describe(replace(document, title="Another title"))
    try:
        (again,) = workspace.quoting.check_text(paste, most=inf).checked
        assert again.matches[0].title == "Another title"
    finally:
        workspace.documents.describe(document)


def test_a_thousand_altered_quotations_stay_within_the_usual_work(
    workspace: Workspace, texts: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    spent: list[int] = []
    spend = Effort.spend

    def counted(effort: Effort, steps: int) -> None:
        spent.append(steps)
        spend(effort, steps)

    monkeypatch.setattr(Effort, "spend", counted)
    report = workspace.quoting.check_text(many(texts, 480)[:100_000])
    assert len(report.checked) > 400
    assert sum(spent) < 2 * MOST_STEPS


def test_progress_advances_within_one_long_quotation_and_a_cancel_ends_it(
    workspace: Workspace, texts: list[str]
) -> None:
    words = plain(texts[4]).split()[:3_000]
    for number in range(7, len(words), 23):
        words[number] = "thelma"
    paste = f"It is said: “{' '.join(words)[:19_000]}”."
    told = Told()
    (checked,) = workspace.quoting.check_text(paste, progress=told).checked
    assert checked.status == "altered"
    within = [done for done in told.done if done]
    assert len(set(within)) >= 3
    assert within == sorted(within)
    with pytest.raises(Cancelled):
        workspace.quoting.check_text(paste, progress=Told(cancel_after=2))
