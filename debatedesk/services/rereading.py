"""Reading texts that are derived anew from their Markdown, with all that is anchored in them."""

from debatedesk.domain.anchors.migrate import AnchorMigration
from debatedesk.domain.anchors.model import describe
from debatedesk.domain.text.document import READING_VERSION, encode_blocks
from debatedesk.domain.text.reading import ReadingText
from debatedesk.services.versions import carried
from debatedesk.storage.anchored_items import AnchoredItem
from debatedesk.storage.database import Library
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.versions import VersionStore


def keep_reading(
    library: Library,
    documents: DocumentStore,
    versions: VersionStore,
    document_id: str,
    reading: ReadingText,
) -> None:
    """Store the reading text of the version that is shown; anchors go along as they do to a new version.

    What stands at its place in it stays, also where the text that was stored was none that the anchors
    were made in.
    """
    with library.transaction():
        before, _, _ = documents.reading(document_id)
        printed = documents.printed(document_id)
        held = [] if before == reading.text else versions.held(document_id)
        moving = [each for each in held if not _stays(each, reading.text)]
        if moving or (printed and before != reading.text):
            migration = AnchorMigration(before, reading.text)
            versions.write(document_id, [carried(each, migration, reading.text) for each in moving])
            printed = printed and printed.moved(migration.kept_stretches())
        blocks = encode_blocks(reading.blocks)
        documents.keep_reading(document_id, reading.text, blocks, READING_VERSION, printed)


def _stays(held: AnchoredItem, text: str) -> bool:
    anchor = held.anchor
    return (
        held.doubt is None
        and anchor.end <= len(text)
        and describe(text, anchor.start, anchor.end) == anchor
    )
