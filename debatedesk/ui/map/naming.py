"""Cards and links in words: for tool tips, screen readers and the clipboard."""

from debatedesk.domain.maps.model import ArgumentMap, Relation
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.ui.map.card_text import CardTextLayouts
from debatedesk.ui.map.contents import CardContent
from debatedesk.ui.map.drawing import Drawing
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.widgets.wording import count_of, in_one_line

_LONGEST = 60


def short(words: str, longest: int = _LONGEST) -> str:
    """Cut words to a line that fits into a sentence."""
    line = in_one_line(words)
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def name_of(argument_map: ArgumentMap, thing_id: str) -> str:
    """Name a node by its title in quotation marks, a relation by what it does to what."""
    if node := argument_map.nodes.get(thing_id):
        return f"“{short(node.label) or 'No words yet'}”"
    relation = argument_map.relations.get(thing_id)
    if relation is None:
        return "something no longer in the map"
    line = name_of_relation(argument_map, relation)
    return f"the {line[:1].lower()}{line[1:]}"


def name_of_relation(argument_map: ArgumentMap, relation: Relation) -> str:
    """Name a relation, as “Objection to “One hive a street””."""
    return f"{RELATION_SIGNS[relation.kind].link_word} {name_of(argument_map, relation.target)}"


def spoken_card(content: CardContent) -> str:
    """Say all of a card in a few sentences."""
    parts = [content.words, content.title, content.text]
    if content.speaker:
        parts.append(f"By {content.speaker}")
    counts = [
        f"{content.supports} in support" if content.supports else "",
        f"{content.attacks} in opposition" if content.attacks else "",
        f"{count_of(content.evidence, 'piece')} of evidence" if content.evidence else "",
        count_of(content.notes, "note") if content.notes else "",
    ]
    parts.append(", ".join(each for each in counts if each))
    return ". ".join(part.rstrip(".") for part in parts if part) + "."


def spoken(drawing: Drawing, target: HitTarget) -> str:
    """Say what is selected."""
    if target.is_card and target.id in drawing.contents.cards:
        return spoken_card(drawing.content(target.id))
    relation = drawing.contents.argument_map.relations.get(target.id)
    return name_of_relation(drawing.contents.argument_map, relation) if relation else ""


def hint(drawing: Drawing, target: HitTarget, text_layouts: CardTextLayouts) -> str:
    """Tell what the pointer rests on, where that is not plain to see."""
    contents = drawing.contents
    if target.kind == "link" and (relation := contents.argument_map.relations.get(target.id)):
        scheme = f" ({relation.scheme})" if relation.scheme else ""
        sources = " and ".join(name_of(contents.argument_map, each) for each in relation.sources)
        return f"{sources}\n{name_of_relation(contents.argument_map, relation)}{scheme}"
    if not target.is_card:
        return ""
    content, card = drawing.content(target.id), drawing.cards[target.id]
    match target.kind:
        case "fold":
            return (
                f"Unfold {count_of(card.hidden, 'hidden node')}" if card.hidden else "Fold what answers it"
            )
        case "evidence":
            return "Open its words in the text" if content.evidence == 1 else "Open its words in the texts"
        case "notes":
            return "Open its notes"
        case "for":
            return f"{content.supports} in support"
        case "against":
            return f"{content.attacks} in opposition"
    return content.text if text_layouts.of(content).elided else ""


def card_as_text(content: CardContent) -> str:
    """Write a card for the clipboard."""
    head = content.words + (f" · {content.speaker}" if content.speaker else "")
    return "\n".join(part for part in (head, content.title, content.text) if part)
