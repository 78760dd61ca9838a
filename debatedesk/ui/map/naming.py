"""Cards and links in words: for screen readers and the clipboard."""

from debatedesk.domain.maps.model import ArgumentMap, Node, Relation
from debatedesk.domain.maps.relation_style import RELATION_SIGNS
from debatedesk.ui.map.contents import CardContent, MapContents
from debatedesk.ui.map.hit_target import HitTarget
from debatedesk.ui.translation import quoted, tr
from debatedesk.ui.widgets.scheme_words import scheme_word
from debatedesk.ui.widgets.wording import in_one_line

_LONGEST = 60
_ENDS = (".", "!", "?", "…", "؟", "。")


def short(words: str, longest: int = _LONGEST) -> str:
    """Cut words to a line that fits into a sentence."""
    line = in_one_line(words)
    return line if len(line) <= longest else line[: longest - 1].rstrip() + "…"


def words_of(node: Node) -> str:
    """Give a node's title, or its text, cut to a line; say so where it has neither."""
    return short(node.label) or tr("No words yet")


def name_of(argument_map: ArgumentMap, thing_id: str) -> str:
    """Name a node by its title in quotation marks, a relation by what it does to what."""
    if node := argument_map.nodes.get(thing_id):
        return quoted(words_of(node))
    relation = argument_map.relations.get(thing_id)
    if relation is None:
        return tr("something no longer in the map")
    on = name_of(argument_map, relation.target)
    return _with_scheme(tr(RELATION_SIGNS[relation.kind].the_link, node=on), relation)


def name_of_relation(argument_map: ArgumentMap, relation: Relation) -> str:
    """Name a relation, as “Objection to “One hive a street””, with its argument scheme if it has one."""
    on = name_of(argument_map, relation.target)
    return _with_scheme(tr(RELATION_SIGNS[relation.kind].link, node=on), relation)


def _with_scheme(name: str, relation: Relation) -> str:
    return f"{name} ({scheme_word(relation.scheme)})" if relation.scheme else name


def spoken_card(content: CardContent) -> str:
    """Say all of a card in a few sentences."""
    return f"{content.words}. {spoken_words(content)}"


def spoken_words(content: CardContent) -> str:
    """Say all of a card but its stance and kind."""
    parts = [content.title, content.text]
    if content.speaker:
        parts.append(tr("By {speaker}", speaker=content.speaker))
    parts += [content.labels, tr("In {group}", group=" › ".join(content.group)) if content.group else ""]
    counts = [
        tr("{supports} in support", supports=content.supports) if content.supports else "",
        tr("{attacks} in opposition", attacks=content.attacks) if content.attacks else "",
        tr("{n:,} pieces of evidence", "1 piece of evidence", content.evidence) if content.evidence else "",
        tr("{n:,} notes", "1 note", content.notes) if content.notes else "",
    ]
    parts += [", ".join(each for each in counts if each), *(sign.word for sign in content.signs)]
    return " ".join(part if part.endswith(_ENDS) else f"{part}." for part in parts if part)


def spoken(contents: MapContents, target: HitTarget) -> str:
    """Say what is selected."""
    if target.is_card and target.id in contents.cards:
        card = spoken_card(contents.cards[target.id])
        return f"{card} {why}." if (why := contents.why(target.id).rstrip(".")) else card
    relation = contents.argument_map.relations.get(target.id)
    return name_of_relation(contents.argument_map, relation) if relation else ""


def card_as_text(content: CardContent) -> str:
    """Write a card for the clipboard."""
    head = content.words + (f" · {content.speaker}" if content.speaker else "")
    return "\n".join(part for part in (head, content.title, content.text) if part)
