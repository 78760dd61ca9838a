"""How much a file may hold of a thing: what is beyond is refused, left out or cut, and said so."""

LARGEST_TEXT = 32_000_000
"""Bytes of the file of a text."""
LARGEST_PDF = 256_000_000
"""Bytes of a PDF: most of a big one is pictures, which are not read."""
MOST_PDF_PAGES = 10_000
MOST_PDF_WORDS = 1_200_000
"""Of a PDF: they take some 700 bytes each while it is read."""
LARGEST_MAP = 16_000_000
"""Bytes of the file of an argument map."""
LARGEST_CONTAINER = 128_000_000
"""Bytes of a file that holds pictures beside its text, such as a PDF or an EPUB."""
LARGEST_MEMBER = 64_000_000
"""Bytes of one member of an archive, unpacked."""
LARGEST_UNPACKED = 256_000_000
"""Bytes of all members of an archive that are read, unpacked."""
UNPACKED_WITHOUT_RATIO = 16_000_000
"""Bytes of a member that may be packed as tightly as it will."""
MOST_UNPACKED_RATIO = 250
"""Bytes for each packed byte of a larger member."""
MOST_MEMBERS = 20_000
"""Members of an archive."""
MOST_JSON_VALUES = 1_000_000
"""Objects and lists of a JSON file, each of which takes up to 200 bytes of memory."""
MOST_XML_ELEMENTS = 2_000_000
MOST_XML_ATTRIBUTES = 4_000_000
DEEPEST_XML = 400
"""Elements of XML around another."""
MOST_NODES = 50_000
MOST_RELATIONS = 100_000
MOST_STATEMENTS = 500_000
"""Lines of an Argdown file that say something, relations and mentions of the same statement included."""
DEEPEST_GROUP = 100
"""Headings above a node."""
LARGEST_OFFSET = 2**31 - 1
"""Characters from the start of a text; no text is so long."""
LONGEST_NAME = 500
"""Characters of a title or an author; what is longer is cut."""
LONGEST_KIND = 60
"""Characters of a kind or a stance; what is longer is cut."""
LONGEST_DATE = 60
"""Characters of a date or the name of a language; a longer one is no such thing and is left out."""
LONGEST_ADDRESS = 2_000
"""Characters of an address or an identifier; a longer one is left out: cut it would lead astray."""
LONGEST_ABSTRACT = 20_000
"""Characters of what a publication says of itself; what is longer is cut."""
MOST_PERSONS = 200
"""Authors, editors or translators of one publication; more are left out."""
MOST_ANNOTATIONS = 20_000
"""Highlights and notes inside a file."""
MOST_LABELS = 200
"""So many tags of a text or an annotation are taken."""
LONGEST_SENTENCE = 600
"""Characters of a sentence that tells what is wrong with a file."""


def shortened(words: str, most: int) -> str:
    """Cut words at a length, with an ellipsis at the end where something is missing."""
    return words if len(words) <= most else words[: most - 1].rstrip() + "…"
