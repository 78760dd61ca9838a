"""Drawings from elsewhere are made harmless, or refused in a sentence."""

import pytest

from debatedesk.domain.errors import FormatError
from debatedesk.formats.svg.safe import MOST_SHAPES, is_svg, safe_svg

HEAD = '<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"'


def made(inside: str, attributes: str = 'width="10" height="20"') -> bytes:
    return f"{HEAD} {attributes}>{inside}</svg>".encode()


@pytest.mark.parametrize(
    ("attributes", "size"),
    [
        ('width="10" height="20"', (10, 20)),
        ('width="1in" height="2in"', (96, 192)),
        ('viewBox="0 0 30 40"', (30, 40)),
        ('width="60" viewBox="0 0 30 40"', (60, 80)),
        ('width="100%" height="100%" viewBox="0 0 30 40"', (30, 40)),
        ("", (300, 150)),
        ('width="nonsense"', (300, 150)),
    ],
)
def test_the_size_is_the_one_that_is_said_or_the_view_box(attributes: str, size: tuple[int, int]) -> None:
    picture = safe_svg(made("", attributes))
    assert (round(picture.width), round(picture.height)) == size


@pytest.mark.parametrize(
    "inside",
    [
        '<image href="file:///etc/passwd"/>',
        '<image xlink:href="/etc/passwd"/>',
        '<use href="https://example.org/a.svg#b"/>',
        '<rect fill="url(https://example.org/a.svg#b)"/>',
        "<rect style=\"fill: url( 'file:///etc/passwd' )\"/>",
        "<style>@import 'file:///etc/passwd';</style>",
        "<style>rect { fill: url(/etc/passwd) }</style>",
        "<script>steal('/etc/passwd')</script>",
        "<rect onclick=\"open('/etc/passwd')\"/>",
        '<foreignObject><iframe src="/etc/passwd"/></foreignObject>',
        '<g xml:base="file:///etc/passwd"/>',
    ],
)
def test_what_refers_elsewhere_or_runs_is_taken_out(inside: str) -> None:
    data = safe_svg(made(f"{inside}<circle r='3'/>")).data
    assert b"passwd" not in data
    assert b"example.org" not in data
    assert b"circle" in data


def test_what_refers_to_the_picture_itself_stays() -> None:
    inside = '<defs><linearGradient id="a"/></defs><rect fill="url(#a)"/><use href="#a"/>'
    data = safe_svg(made(inside)).data
    assert data.count(b"#a") == 2
    assert b"data:image/png" in safe_svg(made('<image href="data:image/png;base64,AAAA"/>')).data


def test_shapes_that_are_used_again_are_counted_again() -> None:
    levels = "".join(
        f'<g id="g{n}"><use href="#g{n - 1}"/><use xlink:href="#g{n - 1}"/></g>' for n in range(1, 40)
    )
    with pytest.raises(FormatError, match="too many shapes"):
        safe_svg(made(f'<g id="g0"/>{levels}<use href="#g39"/>'))
    patterns = "".join(
        f'<pattern id="p{n}"><rect fill="url(#p{n - 1})"/><rect fill="url(#p{n - 1})"/></pattern>'
        for n in range(1, 40)
    )
    with pytest.raises(FormatError, match="too many shapes"):
        safe_svg(made(f'<pattern id="p0"/>{patterns}'))


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (made('<g id="a"><use href="#a"/></g>'), "refers to itself"),
        (made("<g>" * 300 + "</g>" * 300), "nested too deep"),
        (made("<g/>" * (4 * MOST_SHAPES)), "too many elements"),
        (made("<g/>" * (2 * MOST_SHAPES)), "too many shapes"),
        (b'<!DOCTYPE svg [<!ENTITY a "aaaa">]><svg>&a;</svg>', "defines entities"),
        (b"<svg", "is broken"),
        (b'<?xml version="1.0" encoding="nonsense"?><svg/>', "is broken"),
    ],
)
def test_what_cannot_be_made_harmless_is_refused(data: bytes, reason: str) -> None:
    with pytest.raises(FormatError, match=reason):
        safe_svg(data)


def test_drawings_are_told_from_other_files() -> None:
    assert is_svg(made(""))
    assert is_svg(b'\xef\xbb\xbf<?xml version="1.0"?>\n<!-- drawn -->\n<svg/>')
    assert not is_svg(b"\x89PNG")
    assert not is_svg(b"<html><svg/></html>")
