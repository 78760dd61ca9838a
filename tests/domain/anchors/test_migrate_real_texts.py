"""Anchors on every sentence of real texts that are revised at random, beside what is known of each."""

import random
import re
from pathlib import Path

import pytest

from debatedesk.domain.anchors.migrate import AnchorMigration
from debatedesk.domain.anchors.model import Resolution, describe

INSERTED = "A sentence that the reviser has put in here."


def with_lookalikes(sentences: list[str], chance: random.Random) -> list[str]:
    """Put copies with one other word after some sentences."""
    made = []
    for sentence in sentences:
        made.append(sentence)
        words = sentence.split(" ")
        if len(words) > 6 and chance.random() < 0.05:
            words[chance.randrange(1, len(words) - 1)] = "otherwise"
            made.append(" ".join(words))
    return made


def revised(sentences: list[str], chance: random.Random) -> list[tuple[int, str]]:
    """Drop, alter and insert sentences; each with its number in the old text, -1 for what is new."""
    made = []
    for number, sentence in enumerate(sentences):
        fate, words = chance.random(), sentence.split(" ")
        if fate < 0.06:
            continue
        if fate < 0.12 and len(words) > 6:
            for _ in range(max(1, len(words) // 8)):
                words[chance.randrange(len(words))] = chance.choice(["amended", "and", "perhaps"])
        made.append((number, " ".join(words)))
        if chance.random() < 0.03:
            made.append((-1, INSERTED))
    return made


def outcomes(
    sentences: list[str], new: list[tuple[int, str]]
) -> list[tuple[str, str | None, Resolution, int]]:
    """Give for each sentence its words, those of now, what the transfer says, and where it truly is."""
    places: dict[int, tuple[int, str | None]] = {}
    place = 0
    for number, now in new:
        places[number] = place, now
        place += len(now) + 1
    migration = AnchorMigration(" ".join(sentences), " ".join(words for _, words in new))
    old = " ".join(sentences)
    told: list[tuple[str, str | None, Resolution, int]] = []
    start = 0
    for number, sentence in enumerate(sentences):
        true_start, words = places.get(number, (-1, None))
        resolution = migration.migrate(describe(old, start, start + len(sentence)))
        told.append((sentence, words, resolution, true_start))
        start += len(sentence) + 1
    return told


@pytest.mark.parametrize("seed", range(3))
def test_no_sentence_is_ever_taken_for_another(seed: int, ratification: Path) -> None:
    chance = random.Random(seed)
    kept = doubted = 0
    for file in chance.sample(sorted(ratification.rglob("*.md")), 8):
        text = " ".join(file.read_text("utf-8").split())
        sentences = with_lookalikes(re.split(r"(?<=[.!?;]) ", text)[:300], chance)
        for sentence, words, resolution, start in outcomes(sentences, revised(sentences, chance)):
            if words is None:
                assert resolution.status == "orphaned", sentence
            elif resolution.status == "anchored":
                assert (words, resolution.start) == (sentence, start)
            elif words == sentence:
                doubted += 1
            else:
                assert resolution.status == "needs_review", sentence
            kept += words == sentence
    assert doubted <= kept / 100
