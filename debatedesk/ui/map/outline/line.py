"""What a row of the outline says."""

from dataclasses import dataclass

from debatedesk.domain.maps.model import RelationKind
from debatedesk.domain.maps.outline import OutlineRow
from debatedesk.domain.maps.relation_style import KIND_WORDS, PLAIN_KIND, RELATION_SIGNS
from debatedesk.ui.map.contents import CardContent, MapContents
from debatedesk.ui.map.naming import name_of, spoken_words
from debatedesk.ui.translation import joined, number, tr
from debatedesk.ui.widgets.wording import listed


@dataclass(frozen=True, slots=True)
class OutlineLine:
    """A node in a row, `level` from 0; `stance` is how it bears on the row above, None for a root.

    `elsewhere` names where its own row stands, for a row that repeats it; `linked` what it holds together
    with; `on_link` what link of the node above it bears on.
    """

    content: CardContent
    level: int
    relation: str = ""
    stance: RelationKind | None = None
    on_link: str = ""
    repeats: bool = False
    linked: str = ""

    @staticmethod
    def of(row: OutlineRow, level: int, contents: MapContents) -> "OutlineLine":
        """Gather what a row of a map says."""
        argument_map = contents.argument_map
        relation = argument_map.relations.get(row.relation)
        others = [key for key in relation.sources if key != row.node] if relation else []
        linked = listed([name_of(argument_map, key) for key in others])
        stance = relation.kind if relation else None
        on_link = tr("on the link") if row.cuts else ""
        if relation and row.cuts_another:
            cut = name_of(argument_map, relation.target)
            on_link = tr(RELATION_SIGNS[relation.kind].link, node=cut)
        return OutlineLine(
            contents.cards[row.node], level, row.relation, stance, on_link, row.repeats, linked
        )

    @property
    def node(self) -> str:
        """The id of the node."""
        return self.content.node_id

    @property
    def title(self) -> str:
        """The title, or the text where there is none."""
        return self.content.title or " ".join(self.content.text.split())

    @property
    def detail(self) -> str:
        """What stands behind the title: the speaker, and what is special about the row."""
        parts = [
            self.content.speaker,
            tr("with {linked}", linked=self.linked) if self.linked else "",
            self.on_link,
            tr("also elsewhere") if self.repeats else "",
            self.content.labels,
            " › ".join(self.content.group),
        ]
        return joined(parts)

    @property
    def figures(self) -> str:
        """The counts of what supports and opposes it."""
        supports, attacks = self.content.supports, self.content.attacks
        return "  ".join(
            f"{sign}{number(count)}" for sign, count in (("+", supports), ("−", attacks)) if count
        )

    @property
    def spoken(self) -> str:
        """The row in words for a screen reader: level, how it bears on the row above, the card."""
        how = tr(RELATION_SIGNS[self.stance].word) if self.stance else ""
        kind = "" if how and self.content.kind == PLAIN_KIND else tr(KIND_WORDS[self.content.kind])
        parts = [tr("Level {number}", number=self.level + 1), how, kind]
        parts.append(self.on_link)
        parts.append(tr("together with {linked}", linked=self.linked) if self.linked else "")
        parts.append(tr("named again here") if self.repeats else "")
        return f"{', '.join(part for part in parts if part)}: {spoken_words(self.content)}"

    @property
    def tip(self) -> str:
        """What a tool tip adds: all words."""
        return "\n".join(part for part in (self.content.title, self.content.text, self.detail) if part)
