"""Other forms of words by the language of each text, words that are like others, and better ones to try."""

from pathlib import Path

import pytest

from debatedesk.domain.text.tokens import split_words
from debatedesk.search.description import Description
from debatedesk.search.engine.index import Index, IndexWriter
from debatedesk.search.engine.vocabulary import Vocabulary, WordList
from debatedesk.search.entries import Entry, matches
from debatedesk.search.expansion import Expansion
from debatedesk.search.languages import STEMMED, Stems, language_of
from debatedesk.search.query import parse
from debatedesk.search.query_tree import Node

KEY = b"the key of these tests"
FORMS = {
    "en": ("army", "armies"),
    "de": ("Verfassung", "Verfassungen"),
    "fr": ("liberté", "libertés"),
    "es": ("ciudad", "ciudades"),
    "it": ("governo", "governi"),
    "pt": ("direito", "direitos"),
    "nl": ("vrijheid", "vrijheden"),
    "ru": ("свобода", "свободы"),
}
SENTENCES = {
    "en": "The hives of the town are kept by people who live there and care for them",
    "de": "Die Bienen der Stadt werden von den Leuten gehalten, und das ist auch gut so",
    "fr": "Les ruches de la ville sont dans des jardins que les gens gardent avec soin",
    "es": "Las colmenas de la ciudad se guardan en los jardines y no en una plaza",
    "it": "Gli alveari della piazza sono tenuti da gente che vive nel borgo e non di fuori",
    "pt": "As colmeias da cidade são uma coisa do povo e não de um dono que se vai",
    "nl": "De korven van de stad zijn niet voor het park en ook niet te koop aan de weg",
    "ru": "Ульи в городе не для продажи, и это так же как то что мы по утрам идём на рынок",
}


def entry(key: str, text: str, language: str = "", title: str = "") -> Entry:
    return Entry.of(Description(f"document/{key}", "d", title=title, language=language), text)


class Corpus:
    """An index of some entries, asked as the program asks it."""

    def __init__(self, folder: Path, entries: list[Entry]) -> None:
        self.entries = entries
        self.index = Index(folder, KEY)
        with self.index.locked(1):
            writer = IndexWriter(self.index)
            for each in entries:
                writer.add(each)
            writer.commit()
        self.index.refresh()
        vocabulary = Vocabulary(self.index.reader().word_lists)
        debates = {"d": frozenset({"street", "bees"}), "e": frozenset({"wasps"})}
        self.expansion = Expansion(vocabulary, Stems(), debates, lambda states: frozenset(states))

    def tree(self, query: str, typing: bool = False) -> Node:
        tree = parse(query, typing).tree
        assert tree is not None
        return self.expansion.expand(tree)

    def find(self, query: str, typing: bool = False) -> list[str]:
        """The keys of what is found, the best first; looking at each entry finds the same."""
        tree = self.tree(query, typing)
        result = self.index.search(tree)
        named = (result.entries[number].description.key for number in result.best())
        found = [each.removeprefix("document/") for each in named]
        looked_at = [
            each.description.key.removeprefix("document/") for each in self.entries if matches(tree, each)
        ]
        assert sorted(found) == sorted(looked_at)
        return found

    def suggest(self, query: str, typing: bool = False) -> str:
        return self.expansion.suggestion(query, self.tree(query, typing))


@pytest.mark.parametrize("language", STEMMED)
def test_other_forms_of_a_word_are_found_and_exact_ones_come_first(tmp_path: Path, language: str) -> None:
    one, other = FORMS[language]
    shelf = Corpus(
        tmp_path,
        [
            entry("other", f"x {other} y z", language),
            entry("one", f"x {one} y z", language),
            entry("none", "x y z"),
        ],
    )
    assert shelf.find(one) == ["one", "other"]
    assert shelf.find(other) == ["other", "one"]
    assert shelf.find(f'"{one}"') == ["one"]


def test_a_form_counts_only_in_texts_of_its_language(tmp_path: Path) -> None:
    english = entry("english", "the armies of the town", "en")
    german = entry("german", "die Armies steht da", "de")
    unknown = entry("unknown", "armies", "")
    shelf = Corpus(tmp_path, [english, german, unknown])
    assert set(shelf.find("army")) == {"english", "unknown"}


def test_what_is_left_out_is_left_out_in_its_exact_form_only(tmp_path: Path) -> None:
    shelf = Corpus(tmp_path, [entry("a", "hive street", "en"), entry("b", "hives street", "en")])
    assert shelf.find("street -hive") == ["b"]


def test_titles_bend_as_well(tmp_path: Path) -> None:
    shelf = Corpus(tmp_path, [entry("a", "x", "en", "The armies"), entry("b", "armies", "en", "x")])
    assert shelf.find("title:army") == ["a"]


@pytest.mark.parametrize("language", STEMMED)
def test_a_text_shows_its_language(language: str) -> None:
    assert language_of("", split_words(SENTENCES[language])) == language


@pytest.mark.parametrize(
    ("said", "language"),
    [
        ("en-GB", "en"),
        ("English", "en"),
        ("Deutsch", "de"),
        ("français", "fr"),
        ("русский", "ru"),
        ("la", "la"),
    ],
)
def test_what_is_said_of_the_language_counts_more(said: str, language: str) -> None:
    assert language_of(said, split_words(SENTENCES["es"])) == language


def test_few_words_or_none_of_a_known_language_tell_nothing() -> None:
    assert language_of("", ["the"]) == ""
    assert language_of("", ["blub"] * 50) == ""


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("hive near/3 street", {"close"}),
        ("street near/3 hive", {"close"}),
        ("hive NEAR street", {"close", "far"}),
        ("hive near/200 street", {"close", "far"}),
        ('"the hive" near/4 street', {"close"}),
        ("hive near/1 hive", set()),
        ("hive near/2 street near/9 honey", {"close"}),
    ],
)
def test_near_words_stand_at_most_so_far_apart(tmp_path: Path, query: str, found: set[str]) -> None:
    shelf = Corpus(
        tmp_path,
        [
            entry("close", "the hive of streets and a street with honey", "en"),
            entry("far", "the hive stands six or more words before that street", "en"),
            entry("one", "a hive and no other word", "en"),
        ],
    )
    assert set(shelf.find(query)) == found


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("milita~", {"a"}),
        ("miiltia~1", {"a"}),
        ("army~", {"b"}),
        ("zzzz~", set()),
        ("title:milita~", set()),
    ],
)
def test_fuzzy_words_may_differ_by_letters(tmp_path: Path, query: str, found: set[str]) -> None:
    shelf = Corpus(tmp_path, [entry("a", "the militia stands"), entry("b", "the armi stands")])
    assert set(shelf.find(query)) == found


def test_debates_are_named_by_words_of_their_titles(tmp_path: Path) -> None:
    there = Entry.of(Description("document/there", "e"), "hive")
    shelf = Corpus(tmp_path, [entry("here", "hive"), there])
    assert shelf.find("hive debate:bees") == ["here"]
    assert shelf.find('hive debate:"street bees"') == ["here"]
    assert shelf.find("hive -debate:bees") == ["there"]
    assert shelf.find("hive debate:was", typing=True) == ["there"]
    assert shelf.find("debate:none") == []


def test_a_better_word_is_suggested_for_one_that_is_nowhere(tmp_path: Path) -> None:
    shelf = Corpus(
        tmp_path, [entry("a", "the militia and the militia"), entry("b", "the militie and militia")]
    )
    assert shelf.suggest("milita") == "militia"
    assert shelf.suggest("the (milita OR x) and") == "the (militia OR x) and"
    assert shelf.suggest("title:milita*") == "title:militia*"
    assert shelf.suggest("militia") == ""
    assert shelf.suggest("qqqqqqq") == ""
    assert shelf.suggest("mili", typing=True) == ""


def test_phrases_of_common_words_are_found_by_their_pairs(tmp_path: Path) -> None:
    texts = [
        entry(str(number), f"to be or not to be {number} that is the question") for number in range(40)
    ]
    odd = entry("odd", "not to be the question or that is to be")
    shelf = Corpus(tmp_path, [*texts, odd])
    assert shelf.find('"or that is to"') == ["odd"]
    assert shelf.find('"be the questi"', typing=True) == []
    assert shelf.find('"be the questi', typing=True) == ["odd"]
    assert len(shelf.find('"to be or not to be"')) == 40
    assert shelf.find('"be be"') == []


def test_words_are_listed_by_how_they_begin_and_how_near_they_are() -> None:
    words = WordList({"arm": 1, "army": 5, "arms": 3, "navy": 1}, {"en", ""})
    assert list(words.beginning("arm")) == ["arm", "arms", "army"]
    vocabulary = Vocabulary([words, WordList({"armz": 9}, ())])
    assert vocabulary.like("armx", 1) == ["armz", "army", "arms", "arm"]
    assert vocabulary.languages() == ["en"]
    assert Vocabulary(()).languages() == ["en"]
