"""What the W3C's Web Annotation Data Model requires of JSON-LD, as checks: its MUSTs that apply here."""

from datetime import datetime
from typing import Any
from urllib.parse import urlsplit

MOTIVATIONS = {
    "assessing",
    "bookmarking",
    "classifying",
    "commenting",
    "describing",
    "editing",
    "highlighting",
    "identifying",
    "linking",
    "moderating",
    "questioning",
    "replying",
    "tagging",
}


def check_collection(said: dict[str, Any]) -> None:
    """Check an AnnotationCollection with its first page (sections 5.1 and 5.2)."""
    assert said["@context"] == "http://www.w3.org/ns/anno.jsonld"
    assert said["type"] == "AnnotationCollection"
    check_iri(said["id"])
    page = said["first"]
    assert page["type"] == "AnnotationPage"
    check_iri(page["id"])
    assert page["partOf"] == said["id"]
    assert page["startIndex"] == 0
    assert said["total"] == len(page["items"])
    for item in page["items"]:
        check_annotation(item)


def check_annotation(item: dict[str, Any]) -> None:
    """Check an Annotation (sections 3.1, 3.2 and 3.3)."""
    assert item["type"] == "Annotation"
    check_iri(item["id"])
    assert item["motivation"] in MOTIVATIONS
    assert item["target"], "an annotation must have a target"
    for time in ("created", "modified"):
        if time in item:
            assert datetime.fromisoformat(item[time]).tzinfo is not None
    if "creator" in item:
        assert item["creator"]["type"] in ("Person", "Organization", "Software")
    for body in item.get("body", []):
        assert body["type"] == "TextualBody"
        assert isinstance(body["value"], str)
        assert body["purpose"] in MOTIVATIONS
    check_target(item["target"])
    if "styleClass" in item["target"]:
        assert item["stylesheet"]["type"] == "CssStylesheet"
        assert f".{item['target']['styleClass']} " in item["stylesheet"]["value"]


def check_target(target: dict[str, Any]) -> None:
    """Check a SpecificResource with its selectors, or an external resource (sections 3.2.1 and 4)."""
    if target.get("type") != "SpecificResource":
        check_iri(target["id"])
        return
    check_iri(target["source"]["id"])
    for selector in target.get("selector", []):
        kind = selector["type"]
        if kind == "TextQuoteSelector":
            assert selector["exact"]
            assert isinstance(selector["prefix"], str)
            assert isinstance(selector["suffix"], str)
        elif kind == "TextPositionSelector":
            assert 0 <= selector["start"] <= selector["end"]
        else:
            assert kind == "FragmentSelector"
            assert selector["value"]


def check_iri(address: str) -> None:
    """Check that an address is absolute and without spaces."""
    assert urlsplit(address).scheme, address
    assert not any(sign.isspace() for sign in address)
