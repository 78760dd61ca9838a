"""Which part of a page is its text: the element where the prose is, without what stands beside it."""

import re
from collections import defaultdict

from debatedesk.formats.html.markdown import BLOCKS
from debatedesk.formats.html.names import (
    holds_comments,
    holds_references,
    holds_text,
    name_beside,
    name_perhaps_beside,
)
from debatedesk.formats.html.tree import Element
from debatedesk.formats.html.weighing import Weight, weigh

_MOST = 0.9
"""An element is left for one within it that holds so much of its prose."""
_MOST_OF_NAMED = 0.6
_DOMINANT = 0.5
"""What holds so much of the page's prose is its text, whatever it is called."""
_ENOUGH = 250
"""Characters of prose that make a page without its comments a text."""
_MOSTLY_LINKS = 0.66
_FEW_LINKS = 0.2
_NEARLY_ALL = 0.9
_LITTLE = 0.25
_HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_PRUNED = frozenset({"ul", "ol", "div", "section", "table", "dl", "figure", "article", "li", "p"})
_PARTS = frozenset(
    {"div", "section", "ul", "ol", "li", "aside", "dl", "table", "footer", "header", "h2", "h3"}
)
_LEFT_OUT = "left-out"
"""Stands in a copy for what was left out there."""
_WHOLE = frozenset({"p", "blockquote", "pre", "table", "ul", "ol", "dl", "li", "tr", "tbody", "figure"})
_LEAD = 40
_TEASER = 700
"""Characters of the longest teaser of another text."""
_SEE_ALSO = re.compile(
    r"\W*(?:(?:read|see|learn|watch|find out)\s+(?:more|also|next)|more\s+(?:on|from|about)|related|"
    r"also\s+read|don.t miss|mehr\s|auch\s|lesen\s+sie|siehe\s+auch|weiterlesen|lire\s+(?:aussi|plus)|"
    r"(?:a|à)\s+lire|voir\s+aussi|le[ae]\s+(?:también|más|tambien|mas)|lea:|vea\s|ver\s+(?:también|más)|"
    r"leggi\s+anche|lees\s+(?:ook|meer)|czytaj|zobacz|leia\s|veja\s|читайте|смотрите)",
    re.IGNORECASE,
)
_NEVER_BESIDE = frozenset({"html", "body", "main", "article", "h1", "blockquote", "pre", "figure"})


def main_content(body: Element, title: str = "") -> Element:
    """Find the text of a page (what of it is visible) and copy it without what stands beside it.

    `title` is what the page is called: a heading that leads to a page of that name leads to this one.
    """
    left, weights = _without_comments(body)
    if beside := _beside(left, weights):
        left = _without(left, beside)
        weights = weigh(left)
    chosen = _heaviest(left, weights)
    leads = _leads(left, chosen, weights)
    text = _pruned(chosen, weights, title)
    if weigh(text)[id(text)].characters < min(_ENOUGH, weights[id(chosen)].characters * _LITTLE):
        text = _without(_named(left, weights), set())  # a list of links is all that there is
    text.children[:0] = leads
    return _without_empty_headings(text)


def _without_comments(body: Element) -> tuple[Element, dict[int, Weight]]:
    """Leave out what readers wrote, unless nothing else is there; give the weights of what is left."""
    whole = weigh(body)
    comments = {
        id(element) for element in body.elements() if element.tag in _PARTS and holds_comments(element)
    }
    if not comments:
        return body, whole
    without = _without(body, comments)
    rest = weigh(without)
    is_enough = rest[id(without)].prose >= min(_ENOUGH, whole[id(body)].prose)
    return (without, rest) if is_enough else (body, whole)


def _beside(body: Element, weights: dict[int, Weight]) -> set[int]:
    """Find the elements (by `id`) that say that they stand beside the text.

    A name under which much of the page's prose stands says nothing.
    """
    named: dict[str, list[Element]] = defaultdict(list)
    waiting = [(body, False)]
    while waiting:
        element, in_article = waiting.pop()
        in_article = in_article or element.tag == "article"
        name = _name_beside(element, weights[id(element)], in_article)
        if name:
            named[name].append(element)
        elif element.tag not in ("pre", "code"):
            waiting += ((child, in_article) for child in element.children if isinstance(child, Element))
    whole = weights[id(body)]
    beside: set[int] = set()
    for name, elements in named.items():
        prose = sum(weights[id(each)].prose for each in elements)
        characters = sum(weights[id(each)].characters for each in elements)
        is_much = (
            prose >= whole.prose * _DOMINANT if whole.prose else characters >= whole.characters * _DOMINANT
        )
        if not is_much or (name in ("nav", "menu") and prose < _ENOUGH):
            beside.update(map(id, elements))
    return beside


def _name_beside(element: Element, weight: Weight, in_article: bool) -> str:
    if element.tag in _NEVER_BESIDE:
        return ""
    name = name_beside(element)
    if not name and (perhaps := name_perhaps_beside(element)):
        is_prose = weight.prose and weight.link_share < _FEW_LINKS
        of_the_site = element.tag in ("aside", "footer") and not in_article
        if of_the_site or (not is_prose and (element.tag != "aside" or weight.linked)):
            name = perhaps
    if not name and element.tag == "header" and not in_article and not weight.prose:
        name = "header"
    if name and (
        element.first("h1", "main", "blockquote")
        or ((element.tag in _HEADINGS or element.tag == "p") and weight.prose)
    ):
        return ""
    return name


def _heaviest(body: Element, weights: dict[int, Weight]) -> Element:
    """Go down from the body to the element that holds nearly all of the prose."""
    chosen = candidate = body
    while True:
        parts = [child for child in candidate.children if isinstance(child, Element)]
        candidate = max(parts, key=lambda part: weights[id(part)].weight, default=body)
        share = weights[id(candidate)].weight / max(weights[id(chosen)].weight, 1)
        if candidate is body or candidate.tag in _WHOLE or share < _MOST_OF_NAMED or share <= 0:
            return chosen
        if share >= _MOST or _is_named(candidate):
            chosen = candidate


def _named(body: Element, weights: dict[int, Weight]) -> Element:
    """Find the longest element that says that it is the text; the whole body where none does."""
    named = (element for element in body.elements() if element is not body and _is_named(element))
    return max(named, key=lambda element: weights[id(element)].characters, default=body)


def _is_named(element: Element) -> bool:
    role = element.attributes.get("role", "").lower()
    return element.tag in ("article", "main") or role in ("article", "main") or holds_text(element)


def _leads(body: Element, chosen: Element, weights: dict[int, Weight]) -> list[Element]:
    """Find the paragraphs between a page's headline and the element that holds the rest of its text."""
    leads: list[Element] = []
    after_headline = False
    within = {id(each) for each in chosen.elements()}
    waiting = [body]
    while waiting:
        element = waiting.pop()
        if id(element) in within:
            return leads
        after_headline = after_headline or element.tag == "h1"
        weight = weights[id(element)]
        if after_headline and element.tag in ("p", "h2", "div") and _is_lead(element, weight):
            leads.append(element)
        else:
            waiting += (child for child in reversed(element.children) if isinstance(child, Element))
    return []


def _is_lead(element: Element, weight: Weight) -> bool:
    holds_blocks = any(isinstance(child, Element) and child.tag in BLOCKS for child in element.children)
    return not holds_blocks and weight.link_share < _FEW_LINKS and weight.characters >= _LEAD


def _pruned(chosen: Element, weights: dict[int, Weight], title: str) -> Element:
    """Copy the text without lists of links and teasers of other texts."""
    junk: set[int] = set()
    teasers: list[Element] = []
    leading = _headings_that_lead_elsewhere(chosen, weights, title)
    waiting = [child for child in chosen.children if isinstance(child, Element)]
    while waiting:
        element = waiting.pop()
        weight = weights[id(element)]
        if element.tag in _PRUNED:
            if holds_references(element):
                continue
            if weight.link_share > _MOSTLY_LINKS and weight.prose == 0 and _is_list_of_links(element):
                junk.add(id(element))
                continue
            if weight.characters < _TEASER and leading.get(id(element)):
                teasers.append(element)
                continue
        waiting += (child for child in element.children if isinstance(child, Element))
    if sum(weights[id(each)].prose for each in teasers) < weights[id(chosen)].prose * _DOMINANT:
        junk.update(map(id, teasers))
    return _without(chosen, junk)


def _headings_that_lead_elsewhere(root: Element, weights: dict[int, Weight], title: str) -> dict[int, bool]:
    """Tell of the elements (by `id`) with headings whether the first of these is a link to another page."""
    leading: dict[int, bool] = {}
    for element in reversed(list(root.elements())):
        if element.tag in _HEADINGS:
            words = element.text()
            leading[id(element)] = weights[id(element)].link_share > _NEARLY_ALL and words not in title
            continue
        first = next(
            (
                leading[id(child)]
                for child in element.children
                if isinstance(child, Element) and id(child) in leading
            ),
            None,
        )
        if first is not None:
            leading[id(element)] = first or (element.tag == "a" and weights[id(element)].linked > 0)
    return leading


def _is_list_of_links(element: Element) -> bool:
    """Tell whether an element that is mostly links is none of the text; a paragraph says so itself."""
    if element.tag == "p":
        return bool(_SEE_ALSO.match(element.text()))
    return element.tag != "li"


def _without(element: Element, left_out: set[int]) -> Element:
    """Copy an element without some of those within it (by `id`); an empty element stands for each."""
    copy = Element(element.tag, element.attributes)
    waiting = [(element, copy)]
    while waiting:
        original, written = waiting.pop()
        for child in original.children:
            if isinstance(child, str):
                written.children.append(child)
            elif id(child) in left_out:
                written.children.append(Element(_LEFT_OUT))
            else:
                within = Element(child.tag, child.attributes)
                written.children.append(within)
                waiting.append((child, within))
    return copy


def _without_empty_headings(text: Element) -> Element:
    """Drop headings that have nothing below them but what was left out."""
    empty: set[int] = set()
    heading: Element | None = None
    left_out = False
    waiting: list[Element | str] = [text]
    while waiting:
        node = waiting.pop()
        if isinstance(node, str):
            heading = None if node.strip() else heading
        elif node.tag == _LEFT_OUT:
            left_out = True
        elif node.tag in _HEADINGS:
            if heading and left_out:
                empty.add(id(heading))
            heading, left_out = (None if node.tag == "h1" else node), False
        elif node.tag == "img":
            heading = None
        else:
            waiting += reversed(node.children)
    if heading and left_out:
        empty.add(id(heading))
    return _without(text, empty)
