"""What a PDF says of itself, as far as it is to be believed."""

import re

_RUBBISH = re.compile(
    r"untitled|unbenannt|no title|title|document\d*|dokument\d*|powerpoint presentation|presentation\d*"
    r"|layout \d+|slide \d+|book\d*|sheet\d*|scan\w*[\s_-]*\d*|pdf|print|blank|template|null|none"
    r"|undefined|about:blank|\W*|\d+",
    re.IGNORECASE,
)
_MAKER = re.compile(r"^(?:microsoft (?:word|powerpoint|excel)|word|powerpoint)\s*[-–—:]\s*", re.IGNORECASE)
_FILE = re.compile(
    r"\.(?:docx?|odt|rtf|tex|dvi|ps|eps|pdf|indd|qxd|qxp|pptx?|xlsx?|html?|txt|pages|wpd|fm|p65|md|jpe?g|tiff?|png)$",
    re.IGNORECASE,
)
_NO_PERSON = re.compile(
    r"user\d*|admin\w*|administrator|owner|root|unknown|author|none|null|guest|default|me|pc|home|test\w*|anonymous"
    r"|windows user|microsoft\b.*|adobe\b.*|latex.*|.*\bpdf\b.*|[\W\d]*",
    re.IGNORECASE,
)
_DATE = re.compile(r"(?:D:)?(\d{4})(\d{2})?(\d{2})?")


def believed_title(said: str, stem: str) -> str:
    """Give the title that a file says it has; empty where it is none, such as the name of another file."""
    title = _MAKER.sub("", " ".join(said.replace("\0", " ").split()))
    if not title or _RUBBISH.fullmatch(title) or _FILE.search(title) or "\ufffd" in title:
        return ""
    if re.search(r"[\\/]\w+[\\/]|^https?:|^file:", title):
        return ""
    # A name without a space, of figures and lower case, is that of a file.
    if " " not in title and (re.search(r"[\d_]", title) or title.lower() == stem.lower()):
        return ""
    return title


def believed_author(said: str) -> str:
    """Give the author that a file says it has; empty where it is the name of an account or a program."""
    author = " ".join(said.replace("\0", " ").split())
    if not author or _NO_PERSON.fullmatch(author) or "\ufffd" in author or "@" in author:
        return ""
    if " " not in author and (author.islower() or any(map(str.isdigit, author))):
        return ""
    return author


def iso_date(said: str) -> str:
    """Write a date of PDF (`D:20221106153606-08'00'`) as ISO 8601; empty where it is none."""
    match = _DATE.match(said.strip())
    if not match:
        return ""
    year, month, day = match[1], match[2], match[3]
    if not 1000 <= int(year) <= 2999:
        return ""
    if month and not 1 <= int(month) <= 12:
        return year
    if not month or (day and not 1 <= int(day) <= 31):
        return year
    return f"{year}-{month}-{day}" if day else f"{year}-{month}"
