"""What programs write where nobody gave a title or a name is left out."""

import pytest

from debatedesk.domain.text.document import read_markdown
from debatedesk.formats.office.properties import opening_heading, said_authors, said_title


@pytest.mark.parametrize("title", ["Word Document", "Document1", "Microsoft Word - Document2", "Untitled"])
def test_a_title_that_is_none_is_left_out(title: str) -> None:
    assert said_title(title) == ""


def test_a_title_and_names_that_are_some_stay() -> None:
    assert said_title("On the Document of Pisa") == "On the Document of Pisa"
    assert said_authors(" Ada  Keeper; Ben Doubter ;") == "Ada Keeper, Ben Doubter"
    assert said_authors("python-docx") == said_authors("Microsoft Office User; ") == ""


def test_the_heading_that_a_text_opens_with_can_be_its_title() -> None:
    assert opening_heading(read_markdown("Words.\n\n## On *hives*\n")) == "On hives"
    assert opening_heading(read_markdown("Words.\n\n" * 20 + "# Late")) == ""
