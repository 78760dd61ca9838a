"""By which sign a relation is written, and what the sign leaves open."""

from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.domain.maps.relations import RULES
from debatedesk.formats.argdown.settings import reading_settings
from debatedesk.formats.argdown.yaml_blocks import Value

_SIGNS = {"support": "+", "attack": "-", "undercut": "_", "contradiction": "><"}
_TURNED = {"+": "+>", "-": "->", "_": "_>", "><": "><"}
_STRICT = {
    ("support", "entails"): "+",
    ("contradiction", "contrary"): "-",
    ("contradiction", "contradicts"): "><",
}
"""What signs between statements mean in strict mode."""


class Signs:
    """Gives the signs of one map's relations."""

    def __init__(self, argument_map: ArgumentMap) -> None:
        """Take the map, whose settings may ask for strict signs."""
        self._map = argument_map
        self._is_strict = reading_settings(argument_map.settings).is_strict

    def sign(self, relation: Relation) -> str:
        """Give the sign of a relation's line where that stands under what it bears on."""
        if sign := self._strict_sign(relation):
            return sign
        return _SIGNS["attack" if self._is_like_an_attack(relation) else relation.kind]

    def turned(self, relation: Relation) -> str:
        """Give the sign of a relation's line where that stands under what bears by it."""
        return _TURNED[self.sign(relation)]

    def open(self, relation: Relation) -> dict[str, Value]:
        """Tell the kind and the scheme as far as the sign does not say them."""
        if self._strict_sign(relation):
            return {}
        data: dict[str, Value] = {}
        if self._is_like_an_attack(relation) or self._is_read_strictly(relation):
            data["kind"] = relation.kind
        return data | ({"scheme": relation.scheme} if relation.scheme else {})

    def _strict_sign(self, relation: Relation) -> str:
        if not self._is_read_strictly(relation):
            return ""
        return _STRICT.get((relation.kind, relation.scheme), "")

    def _is_read_strictly(self, relation: Relation) -> bool:
        return self._is_strict and relation.kind != "undercut" and self._is_between_statements(relation)

    def _is_between_statements(self, relation: Relation) -> bool:
        nodes = self._map.nodes
        ends = (*relation.sources[:1], relation.target)
        return all(end in nodes and nodes[end].kind != "argument" for end in ends)

    def _is_like_an_attack(self, relation: Relation) -> bool:
        """Tell whether what holds both ways needs another sign, as Argdown has one for statements."""
        ends = (relation.sources[0], relation.target)
        return RULES[relation.kind].symmetric and any(
            self._map.nodes[end].kind == "argument" for end in ends if end in self._map.nodes
        )
