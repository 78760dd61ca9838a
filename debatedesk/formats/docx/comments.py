"""Word's comments: who made them, when, what they say, and which of them answer others."""

from dataclasses import dataclass, field
from xml.etree.ElementTree import Element as XmlElement

from debatedesk.formats.docx.names import W14, W15, W16CEX, W16CID, W
from debatedesk.formats.docx.package import WordPackage


@dataclass(slots=True)
class Comment:
    """A comment; `replies` are all of its thread but the first."""

    id: str
    author: str
    created: str
    """ISO 8601; as the author's clock showed it where the file does not say it in UTC."""
    content: XmlElement
    replies: "list[Comment]" = field(default_factory=list)


def read_comments(package: WordPackage) -> list[Comment]:
    """List the comments that answer no other, in the order of the file."""
    root = package.xml(package.related(package.document, "comments"))
    if root is None:
        return []
    times = _times(package)
    comments: dict[str, Comment] = {}
    by_paragraph: dict[str, Comment] = {}
    for element in root.findall(W + "comment"):
        paragraphs = [each.get(W14 + "paraId", "") for each in element.iter(W + "p")]
        last = paragraphs[-1] if paragraphs else ""
        comment = Comment(
            element.get(W + "id", ""),
            " ".join(element.get(W + "author", "").split()),
            times.get(last) or element.get(W + "date") or "",
            element,
        )
        comments[comment.id] = comment
        by_paragraph.update(dict.fromkeys(filter(None, paragraphs), comment))
    answered = _answered(package, by_paragraph)
    top: list[Comment] = []
    for comment in comments.values():
        thread = _first_of_thread(comment, answered)
        if thread is comment:
            top.append(comment)
        else:
            thread.replies.append(comment)
    return top


def _times(package: WordPackage) -> dict[str, str]:
    """Give the times in UTC by the id of each comment's last paragraph."""
    ids = package.xml(package.related(package.document, "commentsIds"))
    extensible = package.xml(package.related(package.document, "commentsExtensible"))
    if ids is None or extensible is None:
        return {}
    durable = {
        each.get(W16CID + "durableId", ""): each.get(W16CID + "paraId", "")
        for each in ids.iter(W16CID + "commentId")
    }
    return {
        durable.get(each.get(W16CEX + "durableId", ""), ""): each.get(W16CEX + "dateUtc", "")
        for each in extensible.iter(W16CEX + "commentExtensible")
    }


def _answered(package: WordPackage, by_paragraph: dict[str, Comment]) -> dict[str, Comment]:
    """Give what each comment that is a reply answers, by the reply's id."""
    root = package.xml(package.related(package.document, "commentsExtended"))
    answered: dict[str, Comment] = {}
    for element in root.iter(W15 + "commentEx") if root is not None else ():
        reply = by_paragraph.get(element.get(W15 + "paraId", ""))
        parent = by_paragraph.get(element.get(W15 + "paraIdParent", ""))
        if reply and parent and reply is not parent:
            answered[reply.id] = parent
    return answered


def _first_of_thread(comment: Comment, answered: dict[str, Comment]) -> Comment:
    seen = {comment.id}
    first = comment
    while (parent := answered.get(first.id)) and parent.id not in seen:
        seen.add(parent.id)
        first = parent
    # Comments that answer each other in a circle are no replies.
    return comment if first.id in answered else first
