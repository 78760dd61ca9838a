"""An Argdown text as its lines: which node or relation a line says, so that a line can be changed alone."""

from dataclasses import dataclass, field

from debatedesk.domain.maps.model import ArgumentMap, Node, NodeKind
from debatedesk.formats.argdown.elements import ArgdownMention, Model
from debatedesk.formats.argdown.interpreting import read_model
from debatedesk.formats.argdown.linking import Linking
from debatedesk.formats.argdown.nodes import Nodes
from debatedesk.formats.argdown.scanning import ITEM, ArgdownScan, scan
from debatedesk.formats.argdown.settings import kept_settings
from debatedesk.formats.argdown.values import Values
from debatedesk.formats.argdown.writing import Key

NAME = "the text"
"""What errors call a text that is no file."""


@dataclass(eq=False, slots=True)
class TextPart:
    """Some lines of a text: one element, or what stands between elements, which has no key.

    `level` is the indentation in characters; a premise, an inference and a heading have none. `sign` is
    what stands between the indentation and the content.
    """

    lines: list[str]
    key: Key | None = None
    level: int = 0
    sign: str = ""

    @property
    def is_blank(self) -> bool:
        """Tell whether nothing stands there."""
        return self.key is None and not any(line.strip() for line in self.lines)


@dataclass(slots=True)
class ArgdownDocument:
    """A text and the map that it says; ids are those that reading gives."""

    text: str
    argument_map: ArgumentMap
    parts: list[TextPart] = field(default_factory=list)
    lines: dict[str, int] = field(default_factory=dict)
    """The number of the line where each node has its home, from 1 on."""
    relation_lines: dict[str, int] = field(default_factory=dict)
    """The number of the line of each relation that has a sign."""
    states_evidence: frozenset[str] = frozenset()
    """The nodes whose data gives evidence."""

    def is_bare(self, node_id: str) -> bool:
        """Tell whether nothing is said of a node but its title."""
        node = self.argument_map.nodes[node_id]
        kind: NodeKind = "argument" if node.kind == "argument" else "claim"
        group = node.group  # which follows from where it stands
        bare = Node(node_id, kind, node.title, group=group, steps=node.steps, in_map=node.in_map)
        return bool(node.title) and node == bare


def read_document(text: str) -> ArgdownDocument:
    """Read a text; raises FormatError that names line and cause."""
    scanned = scan(text, NAME)
    model = read_model(scanned, NAME)
    values = Values(NAME)
    nodes = Nodes(model, values)
    linking = Linking(model, nodes, values)
    relations = linking.relations(scanned.front_matter.get("relations"))
    settings = kept_settings(scanned.settings)
    document = ArgdownDocument(text, ArgumentMap.of("", "", nodes.nodes(), relations, settings))
    _Parting(scanned, model, nodes, linking, document).read()
    return document


class _Parting:
    """Divides a text into its parts."""

    def __init__(
        self,
        scanned: ArgdownScan,
        model: Model,
        nodes: Nodes,
        linking: Linking,
        document: ArgdownDocument,
    ) -> None:
        self._scan = scanned
        self._nodes = nodes
        self._linking = linking
        self._document = document
        self._mentions = {mention.element.line: mention for mention in model.mentions}

    def read(self) -> None:
        document = self._document
        lines = document.text.split("\n")
        position = 0
        for block in self._scan.blocks:
            for element in block:
                first, last = element.line - 1, element.last
                document.parts += [TextPart([line]) for line in lines[position:first]]
                part = TextPart(lines[first:last])
                start = lines[first]
                part.level = len(start) - len(start.lstrip(" \t"))
                if element.kind in ("heading", "inference"):
                    part.key = (element.kind, str(element.line))
                elif mention := self._mentions.get(element.line):
                    self._describe(part, mention)
                document.parts.append(part)
                position = last
        document.parts += [TextPart([line]) for line in lines[position:]]
        document.states_evidence = frozenset(
            self._nodes.id(entity) for entity in self._nodes.entities() if "evidence" in entity.data
        )

    def _describe(self, part: TextPart, mention: ArgdownMention) -> None:
        document = self._document
        node_id = self._nodes.id(mention.entity)
        element = mention.element
        rest = part.lines[0][part.level :]
        if element.kind == "premise":
            part.sign = rest[: rest.index(")") + 1] + " "
            part.level = 0
        elif element.kind == "relation":
            content = rest[len(element.sign) :]
            part.sign = element.sign + content[: len(content) - len(content.lstrip(" \t"))]
        elif item := ITEM.match(part.lines[0]):
            part.sign = part.lines[0][part.level : item.end()] + " "
        relation = self._linking.id_of(mention.relation) if mention.relation else ""
        if relation:
            document.relation_lines.setdefault(relation, element.line)
        if mention.is_home and node_id not in document.lines:
            document.lines[node_id] = element.line
            part.key = ("node", node_id)
        elif relation:
            part.key = ("relation", relation)
        elif mention.argument:
            part.key = ("premise", self._nodes.id(mention.argument), node_id)
        else:
            part.key = ("head", node_id)
