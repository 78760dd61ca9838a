"""What is told of a document's tracked changes."""

from debatedesk.domain.message import message


def told_changes(insertions: int, deletions: int) -> list[str]:
    """Say how many of the changes that were tracked are in the text and how many are not."""
    if not insertions and not deletions:
        return []
    parts = []
    if insertions:
        are = "insertion is" if insertions == 1 else "insertions are"
        parts.append(f"{insertions} {are} in the text")
    if deletions:
        are = "deletion is" if deletions == 1 else "deletions are"
        parts.append(f"{deletions} {are} left out")
    return [message("Its changes were tracked: {list}.", list=", ".join(parts))]
