"""Copying branches of maps and pasting them, within a map, between maps, and from and to other programs."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, replace

from debatedesk.domain.changes import Changes
from debatedesk.domain.errors import FormatError
from debatedesk.domain.maps.branches import Branch, branch_of, grafted
from debatedesk.domain.maps.checks import check_end, node_of
from debatedesk.domain.message import message, quoted
from debatedesk.formats.branches import (
    CopiedBranch,
    read_branch_json,
    read_branch_text,
    write_branch_argdown,
    write_branch_json,
)
from debatedesk.formats.indented_text import write_indented
from debatedesk.services.evidence import tie_evidence
from debatedesk.services.map_edits import MapEdits
from debatedesk.services.map_session import MapSession
from debatedesk.storage.documents import DocumentStore
from debatedesk.storage.maps import MapStore


@dataclass(frozen=True, slots=True)
class WrittenBranch:
    """A branch as the clipboard carries it: JSON of our own, Argdown, and indented text."""

    json: str
    argdown: str
    text: str


class Branches:
    """Copies and pastes branches of the maps of one library."""

    def __init__(
        self,
        session: MapSession,
        edits: MapEdits,
        maps: MapStore,
        documents: DocumentStore,
        new_id: Callable[[], str],
    ) -> None:
        """Work on the maps of one library, whose documents evidence names."""
        self._session = session
        self._edits = edits
        self._maps = maps
        self._documents = documents
        self._new_id = new_id

    def copied(self, map_id: str, node_ids: Iterable[str]) -> WrittenBranch:
        """Write nodes with all that hangs on them; raises DeskError when one is gone."""
        argument_map = self._session.map(map_id)
        branch = branch_of(argument_map, [node_of(argument_map, key).id for key in node_ids])
        names = self._names(self._maps.home(map_id).debate_id)
        cited = {
            evidence.document for node in branch.argument_map.nodes.values() for evidence in node.evidence
        }
        known = {key: name for key, name in names.items() if key in cited}
        portable = replace(branch, argument_map=tie_evidence(branch.argument_map, known))
        return WrittenBranch(
            write_branch_json(CopiedBranch(branch, known)),
            write_branch_argdown(portable),
            write_indented(branch),
        )

    def _names(self, debate_id: str) -> dict[str, str]:
        """Give the names by which maps elsewhere cite the documents of a debate."""
        names = {document.id: document.title for document in self._documents.documents(debate_id)}
        return names | {key: name for name, key in self._documents.identifiers(debate_id).items()}

    def paste_json(
        self, map_id: str, text: str, target: str | None = None, after: str | None = None
    ) -> Changes:
        """Paste a branch that was copied here or in another library.

        It hangs on `target` (a node or relation) if given. `created` points at its topmost nodes. Raises
        FormatError for what is no branch.
        """
        copied = read_branch_json(text)
        ids = {name: key for key, name in self._names(self._maps.home(map_id).debate_id).items()}
        here = {document.id for document in self._documents.documents()}
        known = {
            key: ids[name] for key, name in copied.document_names.items() if key not in here and name in ids
        }
        branch = copied.branch
        tied = replace(branch, argument_map=tie_evidence(branch.argument_map, known))
        return self._paste(map_id, tied, target, after)

    def paste_text(
        self, map_id: str, text: str, target: str | None = None, after: str | None = None
    ) -> Changes:
        """Paste Argdown, or a list as its lines are indented, as `paste_json` does.

        Raises FormatError for text without words, or Argdown that cannot be read.
        """
        branch = read_branch_text(text, hangs=target is not None)
        ids = {name: key for key, name in self._names(self._maps.home(map_id).debate_id).items()}
        tied = replace(branch, argument_map=tie_evidence(branch.argument_map, ids))
        return self._paste(map_id, tied, target, after)

    def _paste(self, map_id: str, branch: Branch, target: str | None, after: str | None) -> Changes:
        if not branch.argument_map.nodes:
            raise FormatError(message("What is pasted holds no nodes."))
        before = self._session.map(map_id)
        if target is not None:
            check_end(before, target)
        grown, roots = grafted(before, branch, self._new_id, target, after)
        count = len(grown.nodes) - len(before.nodes)
        what = (
            quoted(grown.nodes[roots[0]].label[:40])
            if count == 1
            else message("{n} nodes", "1 node", count)
        )
        return self._edits.write(message("Paste {what}", what=what), before, grown, created=roots)
