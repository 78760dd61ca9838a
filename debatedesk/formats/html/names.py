"""What the classes and roles of elements say of them: whether they hold the text or stand beside it."""

import re

from debatedesk.formats.html.tree import Element

_ROLES = """navigation banner contentinfo search dialog alertdialog alert toolbar menu menubar
    tablist tooltip status button"""
_ROLES_BESIDE = frozenset(_ROLES.split())
_TAGS_BESIDE = frozenset({"nav", "menu"})
_STATES = re.compile(
    r"(?:no|not|non|has|have|had|with|without|is|are|hide|show|hidden|js|disable|enable|layout)[-_]"
)
"""A class that starts so says how something looks or what it holds, not what it is."""
_MODIFIER = re.compile(r"--.*")
_HUMPS = re.compile(r"(?<=[a-z0-9])(?=[A-Z][a-z]{2})")
_WORD = re.compile(r"[a-z]+")

_WORDS_BESIDE = """nav navbar navi navigation menu menus submenu breadcrumb breadcrumbs crumbs
    sidebar sidebars share shares sharing sharebar sharer sharedaddy sharethis social socials
    socialmedia sociable addthis addtoany shareaholic cookie cookies consent gdpr advert adverts
    advertisement advertising adsense adslot adbox adunit newsletter newsletters subscribe
    subscription signup related relatedposts recommended recommendation recommendations recommends
    outbrain taboola trending mostread popup modal lightbox noprint editsection printfooter
    toolbar pagination pager paging footer masthead login signin register registration search
    searchform tagcloud taglist readmore upsell shortlinks catlinks navbox authorbox aboutauthor
    dropdown jumplinks pagenav prevnext nextprev postnav backtotop skiplink skiplinks cta yarpp
    livefyre viafoura jumpto hatnote donate donation donations"""
_BESIDE = frozenset(_WORDS_BESIDE.split())
_WORDS_PERHAPS_BESIDE = """ad ads banner banners sponsor sponsored sponsors promo promos promotion
    promotions promoted popular overlay tags keywords teaser teasers paywall widget widgets
    feedback rating ratings ratingbar vote voting votes likes copyright disclaimer tooltip
    carousel toc bio biography syndication metadata postmeta entrymeta postmetadata byline
    dateline timestamp pubdate published posted reactions meta metas author authors date aside
    infobar tools more views credits"""
_PERHAPS_BESIDE = frozenset(_WORDS_PERHAPS_BESIDE.split())
_COMMENTS = re.compile(r"(?:comment(?!ar(?:y|ies))|komment(?!ierte)|coment|disqus|replies|respond$|reply$)")
_CONTENT = re.compile(
    r"(?:^|[-_\s])(?:article[-_]*(?:body|content|text)|story[-_]*(?:body|content|text)|"
    r"post[-_]*(?:body|content|text)|entry[-_]*(?:body|content|text)|body-?copy|body-?text|main-?text|"
    r"mw-parser-output|mw-content-text|field-name-body|news-?text|content-?body|blog-?content|single-?content)"
    r"(?:$|[-_\s])",
    re.IGNORECASE,
)


_AUTHOR_BOX = re.compile(
    r"author[-_]*(?:box|bio|info|description|card|profile|details|block)|about[-_]*(?:the[-_]*)?author"
)
_OF_WIKIS = re.compile(
    r"mw-editsection|catlinks|p-lang(?:-btn)?|mw-portlet.*|interlanguage-link.*|navbox.*|siteSub|contentSub|"
    r"mw-jump-link|jump-to-nav|mw-indicators?|printfooter|vector-.*(?:menu|toc|toolbar|dropdown).*|shortdescription|"
    r"[afoct]mbox(?:-.*)?|sistersitebox|side-box|authority-control|portalbox|portal-bar|mw-authority-control|"
    r"mw-heading-edit|wikitable-toggle",
    re.IGNORECASE,
)
_REFERENCES = re.compile(
    r"references?|reflist|footnotes?|endnotes?|bibliograph|citations?|sources|quellen", re.IGNORECASE
)


def parts_of_name(name: str) -> set[str]:
    """Take the words of a class apart: `relatedArticles` and `related-articles` are two words."""
    return set(_WORD.findall(_HUMPS.sub(" ", _MODIFIER.sub("", name)).lower()))


def _names(element: Element) -> list[str]:
    attributes = element.attributes
    named = f"{attributes.get('class', '')} {attributes.get('id', '')}"
    return [name for name in named.split() if not _STATES.match(name)]


def name_beside(element: Element) -> str:
    """Give the class, role or tag that says that an element is no part of the text, else “”."""
    if element.tag in _TAGS_BESIDE:
        return element.tag
    if (role := element.attributes.get("role", "").lower()) in _ROLES_BESIDE:
        return role
    return next(
        (
            name
            for name in _names(element)
            if not _BESIDE.isdisjoint(parts_of_name(name))
            or _AUTHOR_BOX.search(name.lower())
            or _OF_WIKIS.fullmatch(name)
        ),
        "",
    )


def name_perhaps_beside(element: Element) -> str:
    """Give the class, role or tag that says so of what is no prose, such as a line of tags; else empty."""
    if element.tag in ("aside", "footer") or element.attributes.get("role", "").lower() == "complementary":
        return element.tag
    return next(
        (name for name in _names(element) if not _PERHAPS_BESIDE.isdisjoint(parts_of_name(name))), ""
    )


def holds_comments(element: Element) -> bool:
    """Tell whether an element says that it holds what readers wrote under a text."""
    return any(_COMMENTS.match(part) for name in _names(element) for part in parts_of_name(name))


def holds_text(element: Element) -> bool:
    """Tell whether an element says that it is the text of the page."""
    attributes = element.attributes
    if "articlebody" in attributes.get("itemprop", "").lower():
        return True
    return bool(_CONTENT.search(f"{attributes.get('class', '')} {attributes.get('id', '')}"))


def holds_references(element: Element) -> bool:
    """Tell whether an element says that it lists the notes or the literature of a text."""
    return any(_REFERENCES.search(name) for name in _names(element))
