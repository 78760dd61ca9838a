"""Argument schemes of relations, and answering their critical questions."""

from collections.abc import Callable
from dataclasses import replace

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import DeskError
from debatedesk.domain.maps import edits as map_editing
from debatedesk.domain.maps.checks import check_rules, node_of, relation_of
from debatedesk.domain.maps.model import Node, Relation
from debatedesk.domain.maps.relations import Stance, reply_kind, reply_node_kind
from debatedesk.domain.maps.schemes import (
    CriticalQuestion,
    QuestionState,
    questions_of,
    scheme_called,
    with_answer,
)
from debatedesk.domain.message import message
from debatedesk.services.map_edits import MapEdits
from debatedesk.services.map_session import MapSession


class SchemeEdits:
    """Names the schemes of relations and has nodes answer what tests them."""

    def __init__(self, session: MapSession, edits: MapEdits, new_id: Callable[[], str]) -> None:
        """Work on the maps of one library."""
        self._session = session
        self._edits = edits
        self._new_id = new_id

    def questions(self, map_id: str, relation_id: str) -> list[QuestionState]:
        """List the critical questions of a relation, each with the nodes that answer it."""
        argument_map = self._session.map(map_id)
        return questions_of(argument_map, relation_of(argument_map, relation_id))

    def choose(self, map_id: str, relation_id: str, name: str) -> Changes:
        """Say by which scheme a relation argues; an empty name takes it off.

        Another scheme has other questions, so that what answered the old ones no longer does.
        """
        before = self._session.map(map_id)
        old = relation_of(before, relation_id)
        known = scheme_called(name)
        scheme = known.name if known else " ".join(name.split())
        kept = old.answered if known and known is scheme_called(old.scheme) else ()
        relation = replace(old, scheme=scheme, answered=kept)
        return self._edits.write(
            message("Choose scheme"), before, map_editing.replace_relation(before, relation)
        )

    def answer(
        self,
        map_id: str,
        relation_id: str,
        question: str,
        stance: Stance = "against",
        translate: Callable[[str], str] = str,
    ) -> Changes:
        """Add a node that answers a critical question, speaking for or against the relation.

        `created` points at the node. One against it says what a No comes to, one for it asks for the words,
        which `translate` says in another language.
        """
        before = self._session.map(map_id)
        old = relation_of(before, relation_id)
        asked = _question(old, question)
        kind = reply_kind(before, relation_id, stance)
        home = before.nodes.get(before.target_node(old) or "")
        title = f"{translate(asked.doubt if stance == 'against' else asked.words)}"
        node = Node(self._new_id(), reply_node_kind(kind), title, group=home.group if home else ())
        link = Relation(self._new_id(), kind, (node.id,), relation_id)
        grown = map_editing.add_node(before, node, link, old.sources[-1])
        check_rules(grown, link)
        answered = replace(old, answered=with_answer(old, question, node.id))
        after = map_editing.replace_relation(grown, answered)
        return self._edits.write(message("Answer critical question"), before, after, created=[node.id])

    def answer_with(self, map_id: str, relation_id: str, question: str, node_id: str) -> Changes:
        """Say that a node which is there answers a critical question."""
        before = self._session.map(map_id)
        old = relation_of(before, relation_id)
        _question(old, question)
        relation = replace(old, answered=with_answer(old, question, node_of(before, node_id).id))
        return self._edits.write(
            message("Answer critical question"), before, map_editing.replace_relation(before, relation)
        )

    def reopen(self, map_id: str, relation_id: str, question: str) -> Changes:
        """Say that a critical question is open again; the nodes that answered it stay."""
        before = self._session.map(map_id)
        old = relation_of(before, relation_id)
        kept = tuple(answer for answer in old.answered if answer.question != question)
        relation = replace(old, answered=kept)
        return self._edits.write(
            message("Reopen critical question"), before, map_editing.replace_relation(before, relation)
        )


def _question(relation: Relation, key: str) -> CriticalQuestion:
    scheme = scheme_called(relation.scheme)
    for question in scheme.questions if scheme else ():
        if question.key == key:
            return question
    raise DeskError(message("That question does not belong to the scheme of the relation."))
