"""What a killed editor told as saved, and what the library holds of it."""

from typing import Any

from debatedesk.services.workspace import Workspace

Things = dict[tuple[str, str], str]


def things(workspace: Workspace) -> Things:
    found: Things = {("note", each.id): each.markdown for each in workspace.notes.notes()}
    for summary in workspace.maps.maps():
        nodes = workspace.maps.map(summary.id).nodes.values()
        found |= {("node", each.id): each.title for each in nodes}
    for document in workspace.documents.documents():
        highlights = workspace.annotations.highlights(document.id)
        found |= {("highlight", each.id): each.colour for each in highlights}
    return found


def take_over(saved: Things, told: list[dict[str, Any]]) -> dict[str, Any] | None:
    """Apply what was told as saved, and return the edit that was tried last and not told as saved."""
    trying = None
    for each in told:
        if each["told"] == "trying":
            trying = each
            continue
        trying = None
        if each["value"] is None:
            del saved["note", each["id"]]
        else:
            saved[each["what"], each["id"]] = each["value"]
    return trying


def settle(saved: Things, trying: dict[str, Any] | None, found: Things) -> None:
    """Take over the edit that was under way, if it was made before the end."""
    if trying is None or found == saved:
        return
    what, thing, value = trying["what"], trying["id"], trying["value"]
    if thing is None:
        for key in found.keys() - saved.keys():
            if key[0] == what and found[key] == value:
                saved[key] = value
    elif value is None:
        del saved[what, thing]
    else:
        saved[what, thing] = value
