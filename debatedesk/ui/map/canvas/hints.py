"""What the tool tips on the canvas say."""

from debatedesk.ui.map.canvas.card_text import CardTextLayouts
from debatedesk.ui.map.canvas.drawing import Drawing
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.map.naming import name_of, name_of_relation
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.scheme_words import scheme_word
from debatedesk.ui.widgets.wording import listed


def hint(drawing: Drawing, target: HitTarget, text_layouts: CardTextLayouts) -> str:
    """Tell what the pointer rests on, where that is not plain to see."""
    contents = drawing.contents
    if target.kind == "link" and (relation := contents.argument_map.relations.get(target.id)):
        scheme = f" ({scheme_word(relation.scheme)})" if relation.scheme else ""
        sources = listed([name_of(contents.argument_map, each) for each in relation.sources])
        return f"{sources}\n{name_of_relation(contents.argument_map, relation)}{scheme}"
    if not target.is_card:
        return ""
    content = drawing.content(target.id)
    if target.kind == "reference":
        name = name_of(contents.argument_map, target.id)
        return tr("{kind} {name}\nIts card is elsewhere: click to go there", kind=content.words, name=name)
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
            return tr("{supports} in support", supports=content.supports)
        case "against":
            return tr("{attacks} in opposition", attacks=content.attacks)
    whole = content.text if text_layouts.of(content).elided else ""
    return "\n".join(words for words in (whole, contents.why(target.id)) if words)
