"""What the tool tips on the canvas say."""

from debatedesk.ui.map.canvas.card_text import CardTextLayouts
from debatedesk.ui.map.canvas.drawing import Drawing
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.naming import name_of, name_of_relation
from debatedesk.ui.translation import tr


def hint(drawing: Drawing, target: HitTarget, text_layouts: CardTextLayouts) -> str:
    """Tell what the pointer rests on, where that is not plain to see."""
    contents = drawing.contents
    if target.kind == "link" and (relation := contents.argument_map.relations.get(target.id)):
        scheme = f" ({relation.scheme})" if relation.scheme else ""
        sources = tr(" and ").join(name_of(contents.argument_map, each) for each in relation.sources)
        return f"{sources}\n{name_of_relation(contents.argument_map, relation)}{scheme}"
    if not target.is_card:
        return ""
    content = drawing.content(target.id)
    if target.kind == "reference":
        name = name_of(contents.argument_map, target.id)
        return f"{content.words} {name}\nIts card is elsewhere: click to go there"
    card = drawing.card(target.id)
    assert card
    match target.kind:
        case "grip":
            return tr("Drag onto a card to move or link it there, between cards, or away to detach it")
        case "add_support":
            return tr("Add support (Tab)")
        case "add_objection":
            return tr("Add objection (Shift+Tab)")
        case "add_question":
            return tr("Ask a question about it")
        case "fold":
            return (
                tr("Unfold {n:,} hidden nodes", "Unfold 1 hidden node", card.hidden)
                if card.hidden
                else tr("Fold what answers it")
            )
        case "evidence":
            return (
                tr("Open its words in the text")
                if content.evidence == 1
                else tr("Open its words in the texts")
            )
        case "notes":
            return tr("Open its notes")
        case "for":
            return f"{content.supports} in support"
        case "against":
            return f"{content.attacks} in opposition"
    return content.text if text_layouts.of(content).elided else ""
