"""What is told of a document's tracked changes."""

from debatedesk.domain.message import comma_separated, message


def told_changes(insertions: int, deletions: int) -> list[str]:
    """Say how many of the changes that were tracked are in the text and how many are not."""
    if not insertions and not deletions:
        return []
    parts = []
    if insertions:
        parts.append(message("{n} insertions are in the text", "1 insertion is in the text", insertions))
    if deletions:
        parts.append(message("{n} deletions are left out", "1 deletion is left out", deletions))
    return [message("Its changes were tracked: {list}.", list=comma_separated(parts))]
