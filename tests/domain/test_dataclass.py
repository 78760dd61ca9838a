"""The quick `dataclass` makes what the standard library's makes."""

import copy
import dataclasses
import pickle
import re
from dataclasses import FrozenInstanceError, asdict, field, fields, replace
from pathlib import Path

import pytest

import debatedesk
from debatedesk.domain.dataclass import dataclass


@dataclass(frozen=True, slots=True)
class Hive:
    """A hive."""

    place: str
    combs: int = 8
    keepers: tuple[str, ...] = ()
    visits: list[str] = field(default_factory=list, compare=False, repr=False)

    @property
    def is_kept(self) -> bool:
        return bool(self.keepers)


@dataclasses.dataclass(frozen=True, slots=True)
class Model:
    """The same, as the standard library makes it."""

    place: str
    combs: int = 8
    keepers: tuple[str, ...] = ()
    visits: list[str] = field(default_factory=list, compare=False, repr=False)


@dataclass(slots=True)
class Count:
    """Something that changes."""

    of: str
    number: int = 0
    double: int = field(default=0, compare=False)

    def __post_init__(self) -> None:
        self.double = 2 * self.number


@dataclass(frozen=True, slots=True)
class One:
    """A single field."""

    value: float


@dataclass(eq=False)
class Job:
    """Something that is only itself."""

    name: str


@dataclass(frozen=True, slots=True)
class Nothing:
    """No fields at all."""


def test_values_are_given_by_place_or_name_and_defaults_fill_up() -> None:
    hive = Hive("roof", keepers=("Ann",))
    assert (hive.place, hive.combs, hive.keepers, hive.visits) == ("roof", 8, ("Ann",), [])
    assert hive.is_kept
    with pytest.raises(
        TypeError, match=r"Hive.__init__\(\) missing 1 required positional argument: 'place'"
    ):
        Hive()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'queen'"):
        Hive("roof", queen="Mab")  # type: ignore[call-arg]


def test_each_gets_a_default_of_its_own_where_a_factory_makes_it() -> None:
    one, other = Hive("roof"), Hive("roof")
    one.visits.append("Monday")
    assert other.visits == []


def test_equal_are_those_of_one_class_with_equal_values() -> None:
    assert Hive("roof", visits=["Monday"]) == Hive("roof")
    assert Hive("roof") != Hive("garden")
    model: object = Model("roof")
    assert Hive("roof") != model
    assert hash(Hive("roof", visits=["Monday"])) == hash(Hive("roof"))
    assert {One(1.5), One(1.5), One(2.0)} == {One(1.5), One(2.0)}
    assert Nothing() == Nothing()
    nan = float("nan")
    assert One(nan) == One(nan)
    assert Job("bake") != Job("bake")
    assert len({Job("bake"), Job("bake")}) == 2


def test_what_can_change_has_no_hash() -> None:
    assert Count("bees", 3) == Count("bees", 3)
    with pytest.raises(TypeError, match="unhashable"):
        hash(Count("bees"))


def test_the_frozen_stay_as_they_are() -> None:
    hive = Hive("roof")
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'combs'"):
        hive.combs = 9  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'combs'"):
        del hive.combs
    assert hive.combs == 8


def test_others_change_and_finish_themselves() -> None:
    count = Count("bees", 3)
    assert count.double == 6
    count.number = 4
    assert count.number == 4


def test_slots_take_no_other_values() -> None:
    assert not hasattr(Hive("roof"), "__dict__")
    with pytest.raises(AttributeError):
        Count("bees").colour = "brown"  # type: ignore[attr-defined]


def test_it_shows_itself_as_the_model_does() -> None:
    shown = repr(Hive("roof", 9, ("Ann",), ["Monday"]))
    assert shown == repr(Model("roof", 9, ("Ann",), ["Monday"])).replace("Model", "Hive")
    assert repr(Nothing()) == "Nothing()"


def test_the_tools_of_the_standard_library_work() -> None:
    hive = Hive("roof", 9, ("Ann",), ["Monday"])
    model = Model("roof", 9, ("Ann",), ["Monday"])
    assert [each.name for each in fields(hive)] == [each.name for each in fields(model)]
    assert asdict(hive) == asdict(model)
    assert replace(hive, combs=10) == Hive("roof", 10, ("Ann",))
    match hive:
        case Hive(place, combs):
            assert (place, combs) == ("roof", 9)
    for twin in (copy.copy(hive), copy.deepcopy(hive), pickle.loads(pickle.dumps(hive))):
        assert twin == hive
        assert twin.visits == ["Monday"]


def test_all_dataclasses_of_the_program_are_made_this_way() -> None:
    package = Path(debatedesk.__file__).parent
    slow = re.compile(r"from dataclasses import .*\bdataclass\b")
    found = [each.name for each in package.rglob("*.py") if slow.search(each.read_text("utf-8"))]
    assert found == ["dataclass.py"]
