"""From Argdown's signs and data to the relations of a map."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import cast

from debatedesk.domain.maps.model import RELATION_KINDS, CriticalAnswer, Relation, RelationKind
from debatedesk.domain.message import message, quoted
from debatedesk.formats.argdown.elements import DraftRelation, Entity, Model
from debatedesk.formats.argdown.naming import DATA_KEYS, FreeNames, relation_id
from debatedesk.formats.argdown.nodes import Nodes
from debatedesk.formats.argdown.values import Values


@dataclass(eq=False, slots=True)
class _Link:
    """A relation on its way; `target` is the id of a node or relation, or another link.

    A link that says what another has said already is the `same` as that one.
    """

    kind: RelationKind
    sources: tuple[str, ...]
    target: "str | _Link"
    scheme: str
    id: str
    line: int
    answered: tuple[CriticalAnswer, ...] = ()
    derived: bool = False
    same: "_Link | None" = None

    @property
    def first(self) -> "_Link":
        return self.same or self

    @property
    def target_id(self) -> str:
        return self.target if isinstance(self.target, str) else self.target.first.id


class Linking:
    """Makes the relations of one file; raises FormatError for names that nothing bears."""

    def __init__(self, model: Model, nodes: Nodes, values: Values) -> None:
        """Take the drafts of a model, its nodes being named."""
        self._model = model
        self._nodes = nodes
        self._values = values
        self._links: dict[DraftRelation, _Link] = {}

    def id_of(self, draft: DraftRelation) -> str:
        """Tell the id of the relation that a sign has become; `relations` comes before."""
        return self._links[draft].first.id

    def relations(self, listed: object) -> list[Relation]:
        """Make all relations; `listed` are those that the front matter spells out."""
        links = [*self._drawn(), *self._stated()]
        taken = self._explicit_ids(links)
        relations = self._named(links, taken)
        known = taken | {each.id for each in relations}
        for link, relation in zip([each for each in links if not each.same], relations, strict=True):
            if not self._nodes.has(relation.target) and relation.target not in known:
                raise self._values.error(
                    link.line, message("there is no node or relation “{target}”.", target=relation.target)
                )
        return [*relations, *self._listed(listed, known)]

    def _drawn(self) -> list[_Link]:
        """Make links of the relations that have a sign."""
        made: dict[DraftRelation, _Link] = {}
        for draft in _homes_first(self._model.drafts):
            made[draft] = self._link(draft.kind, draft.source, "", draft.data, draft.line, draft.scheme)
            made[draft].derived = draft.derived
        own: dict[str, list[_Link]] = {}
        for draft, link in made.items():
            target = draft.target
            link.target = self._nodes.id(target) if isinstance(target, Entity) else made[target]
            if draft.same:
                link.same = made[draft.same]
            elif link.kind != "undercut" and len(link.sources) == 1:
                own.setdefault(link.sources[0], []).append(link)
        for link in made.values():
            if link.kind == "undercut" and isinstance(link.target, str):
                link.target = _only(own.get(link.target, [])) or link.target
        self._links = made
        return list(made.values())

    def _stated(self) -> Iterator[_Link]:
        """Make links of what the data of nodes says that they bear on."""
        for entity in self._nodes.entities():
            for kind, key in DATA_KEYS.items():
                for each in self._values.items(entity.data.get(key)):
                    details = each if isinstance(each, dict) else {"target": each}
                    target = self._values.string(details.get("target", ""), quoted(key), entity.line)
                    yield self._link(kind, entity, target, details, entity.line)

    def _link(
        self,
        kind: RelationKind,
        source: Entity,
        target: str,
        details: object,
        line: int,
        scheme: str = "",
    ) -> _Link:
        values = self._values
        if isinstance(details, str):
            details = {"id": details}
        if not isinstance(details, dict):
            raise values.error(line, message("“relation” must be an id, or names with values."))
        others = tuple(map(self._nodes.named, values.strings(details.get("with"), quoted("with"), line)))
        for each in others:
            if not self._nodes.has(each):
                raise values.error(line, message("there is no node “{item}” in this map.", item=each))
        if details.get("kind", kind) not in RELATION_KINDS:
            kinds = ", ".join(RELATION_KINDS)
            raise values.error(
                line, message("the “kind” of a relation must be one of {kinds}.", kinds=kinds)
            )
        kind = cast(RelationKind, details.get("kind", kind))
        scheme = values.string(details.get("scheme", scheme), message("a scheme"), line)
        own = values.string(details.get("id", ""), message("an id"), line)
        answered = self._answered(details.get("answered"), line)
        return _Link(kind, (self._nodes.id(source), *others), target, scheme, own, line, answered)

    def _answered(self, listed: object, line: int) -> tuple[CriticalAnswer, ...]:
        """Read which critical questions nodes answer."""
        values = self._values
        answers: list[CriticalAnswer] = []
        for each in values.items(listed):
            if not isinstance(each, dict):
                raise values.error(line, message("what is “answered” needs a “question” and a “node”."))
            question = values.string(each.get("question", ""), message("a question"), line)
            node = self._nodes.named(values.string(each.get("node", ""), message("a node"), line))
            if not self._nodes.has(node):
                raise values.error(line, message("there is no node “{node}” in this map.", node=node))
            answers.append(CriticalAnswer(question, node))
        return tuple(answers)

    def _explicit_ids(self, links: list[_Link]) -> set[str]:
        taken: set[str] = set()
        for link in links:
            if link.id and link.id in taken:
                raise self._values.error(
                    link.line, message("two relations have the id “{id}”.", id=link.id)
                )
            taken.add(link.id)
        return taken - {""}

    def _named(self, links: list[_Link], taken: set[str]) -> list[Relation]:
        """Name the links that have no id; one that only repeats another is left out."""
        _merge_conclusions(links)
        said: dict[tuple[object, ...], _Link] = {}
        names = FreeNames(taken)
        for link in _targets_first(links):
            if isinstance(link.target, str) and link.target not in names:
                link.target = self._nodes.named(link.target)
            if link.id or link.same:
                continue
            words = (link.kind, link.sources, link.target_id, link.scheme)
            link.same = said.get(words)
            if not link.same:
                said[words] = link
                link.id = names.take(relation_id(link.kind, link.sources, link.target_id))
        return [
            Relation(each.id, each.kind, each.sources, each.target_id, each.scheme, each.answered)
            for each in links
            if not each.same
        ]

    def _listed(self, listed: object, known: set[str]) -> Iterator[Relation]:
        values = self._values
        for each in values.items(listed):
            if not isinstance(each, dict) or each.get("kind") not in RELATION_KINDS:
                kinds = ", ".join(RELATION_KINDS)
                raise values.error(
                    1, message("each of the “relations” listed needs a “kind” out of {kinds}.", kinds=kinds)
                )
            own = values.string(each.get("id", ""), message("an id"), 1)
            if not own or own in known:
                raise values.error(
                    1, message("the “relations” listed need ids of their own, unlike “{own}”.", own=own)
                )
            known.add(own)
            yield Relation(
                own,
                each["kind"],
                values.strings(each.get("sources"), quoted("sources"), 1),
                values.string(each.get("target", ""), message("a target"), 1),
                values.string(each.get("scheme", ""), message("a scheme"), 1),
                self._answered(each.get("answered"), 1),
            )


def _homes_first(drafts: list[DraftRelation]) -> list[DraftRelation]:
    """Order drafts so that of all that a node bears on, what it stands under in full comes first."""
    first: dict[Entity, int] = {}
    for number, draft in enumerate(drafts):
        first.setdefault(draft.source, number)

    def rank(numbered: tuple[int, DraftRelation]) -> tuple[int, bool]:
        number, draft = numbered
        is_home = draft.mention == draft.source.order
        return (first[draft.source], False) if is_home else (number, True)

    return [draft for _, draft in sorted(enumerate(drafts), key=rank)]


def _only(links: list[_Link]) -> _Link | None:
    """Return the one relation that these links are, if they are one."""
    said = {(each.kind, each.target if isinstance(each.target, str) else id(each.target)) for each in links}
    return links[0] if len(said) == 1 else None


def _merge_conclusions(links: list[_Link]) -> None:
    """Let what a reconstruction says of its conclusion be what a sign has said of it."""
    drawn = {
        (each.sources, each.target): each for each in links if each.kind == "support" and not each.derived
    }
    for link in links:
        if link.derived:
            link.same = drawn.get((link.sources, link.target))


def _targets_first(links: list[_Link]) -> Iterator[_Link]:
    """Go through links so that what a link bears on has come before it."""
    seen: set[_Link] = set()
    for link in links:
        chain = []
        current: str | _Link = link
        while isinstance(current, _Link) and current not in seen:
            seen.add(current)
            chain.append(current)
            current = current.same or current.target
        yield from reversed(chain)
