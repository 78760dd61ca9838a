"""The window for the corruption run: opens the libraries named on standard input, one after the other.

For each it answers with a line of JSON: what the window said, what it reported as a crash, what went to
standard error.
"""

import contextlib
import io
import json
import sys
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication

from debatedesk.domain.errors import DeskError
from debatedesk.domain.reference import Reference
from debatedesk.services.paths import LibraryPaths
from debatedesk.ui.app import Session, make_application


def look(root: Path, application: QApplication) -> dict[str, object]:
    """Open a library, go through all that it shows, edit a note, and close it."""
    said: list[str] = []
    reports: list[str] = []
    errors = io.StringIO()
    with contextlib.redirect_stderr(errors):
        try:
            session = Session(LibraryPaths.under(root), application)
        except DeskError as error:
            return {"said": [str(error)], "reports": [], "errors": errors.getvalue()}
        session.desk.failed.connect(said.append)
        try:
            _go_through(session, said)
        except DeskError as error:
            said.append(str(error))
        finally:
            said.append(session.window.notice.words.text())
            with contextlib.suppress(DeskError):
                session.close()
            application.processEvents()
            QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        reports += session.guard.reports
    return {"said": [each for each in said if each], "reports": reports, "errors": errors.getvalue()}


def _go_through(session: Session, said: list[str]) -> None:
    window, desk = session.window, session.desk
    window.show()
    window.complete()
    QApplication.processEvents()
    workspace = desk.workspace
    steps = [
        *(Reference.debate(each.id) for each in workspace.documents.debates()),
        *(Reference.document(each.id) for each in workspace.documents.documents()),
        *(Reference.map(each.id) for each in workspace.maps.maps()),
        *(Reference.note(each.id) for each in workspace.notes.notes()),
    ]
    for reference in steps:
        try:
            desk.open(reference)
            desk.select(reference)
        except DeskError as error:  # it comes out of a signal that is emitted here, past Qt
            said.append(str(error))
        QApplication.processEvents()
    for note in workspace.notes.notes()[:1]:
        desk.do(lambda note=note: workspace.notes.write(note.id, "Written in the window"))  # type: ignore[misc]
        desk.undo()
    QApplication.processEvents()


def main() -> None:
    """Answer until standard input ends."""
    answers = sys.stdout
    sys.stdout = sys.stderr
    application = make_application()
    for line in sys.stdin:
        print(json.dumps(look(Path(line.strip()), application)), file=answers, flush=True)


if __name__ == "__main__":
    main()
