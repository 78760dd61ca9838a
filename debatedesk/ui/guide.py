"""The windows of help: the guide, the shortcuts, and what this program is."""

import re
from collections.abc import Sequence
from urllib.parse import quote

from PySide6.QtCore import QSize, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeySequence
from PySide6.QtWidgets import QDialog, QTextBrowser, QVBoxLayout, QWidget

from debatedesk import __version__
from debatedesk.services.notices import Notice, third_party_notices
from debatedesk.services.paths import LibraryPaths
from debatedesk.ui.commands import MENUS, Command, all_keys, menu_title
from debatedesk.ui.theme import Theme, ThemeHost, serif_font
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.screen_room import on_screen

SIZE, SMALL_SIZE = (720, 760), (520, 400)
LICENCE = "licence"
"""The scheme of links to the licence of a package, which is named after it."""
_MARGIN = 36
_MEANS_SOMETHING = re.compile(r"([\\`*_\[\]<>|&~])")


class GuideWindow(QDialog):
    """Shows Markdown of our own in the type of the reader; it blocks nothing, Esc closes it.

    `licence_asked` carries the name of a package whose licence a link leads to.
    """

    licence_asked = Signal(str)

    def __init__(
        self, title: str, markdown: str, theme: ThemeHost, parent: QWidget | None, *, small: bool = False
    ) -> None:
        """Show a text."""
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(False)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._theme = theme
        self._markdown = markdown
        self.page = QTextBrowser(self)
        self.page.setOpenLinks(False)
        self.page.setAccessibleName(title)
        self.page.anchorClicked.connect(self._follow)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.page)
        self.resize(on_screen(self, QSize(*(SMALL_SIZE if small else SIZE))))
        theme.changed.connect(self._set)
        self._set(theme.theme)

    def _set(self, theme: Theme) -> None:
        from markdown_it import MarkdownIt

        document = self.page.document()
        document.setDocumentMargin(_MARGIN)
        document.setDefaultFont(serif_font(12))
        document.setDefaultStyleSheet(_style(theme))
        at = self.page.verticalScrollBar().value()
        parser = MarkdownIt("commonmark").enable("table")
        # These texts are our own; the parser would not let links to folders through.
        parser.validateLink = lambda url: True  # type: ignore[method-assign]
        html = parser.render(self._markdown).replace("<th>Command", '<th width="56%">Command')
        self.page.setHtml(html.replace("<table>", '<table cellspacing="0" width="100%">'))
        self.page.verticalScrollBar().setValue(at)

    def _follow(self, link: QUrl) -> None:
        if link.scheme() == "file":
            QDesktopServices.openUrl(link)
        elif link.scheme() == LICENCE:
            self.licence_asked.emit(link.path())
        elif link.hasFragment():
            self.page.scrollToAnchor(link.fragment())


def _style(theme: Theme) -> str:
    return f"""
    h1 {{ font-size: 22pt; font-weight: 400; margin-bottom: 4px; color: {theme.text}; }}
    h2 {{ font-size: 15pt; font-weight: 600; margin-top: 22px; margin-bottom: 2px; color: {theme.text}; }}
    p, li {{ line-height: 140%; color: {theme.text}; }}
    td {{ padding: 3px 10px 3px 0; }}
    th {{ text-align: left; padding: 3px 10px 3px 0; color: {theme.muted}; font-weight: 400; }}
    pre {{ white-space: pre-wrap; font-size: 10pt; color: {theme.text}; }}
    code {{ background-color: {theme.hover}; }}
    pre code {{ background-color: transparent; }}
    a {{ color: {theme.link}; }}
    """


def shortcuts_markdown(commands: Sequence[Command]) -> str:
    """List the commands that have keys, menu by menu, as Markdown."""
    lines = ["# " + tr("Keyboard shortcuts"), ""]
    command_column, keys_column = tr("Command"), tr("Keys")
    for menu in MENUS:
        with_keys = [each for each in commands if each.menu.split("/")[0] == menu and all_keys(each)]
        if not with_keys:
            continue
        columns = f"| {command_column} | {keys_column} |"
        lines += [f"## {menu_title(menu)}", "", columns, "|---|---|"]
        for command in with_keys:
            keys = [each.toString(QKeySequence.SequenceFormat.NativeText) for each in all_keys(command)]
            shown = ", ".join(f"`{key}`".replace("|", "\\|") for key in keys)
            lines.append(f"| {command.title} | {shown} |")
        lines.append("")
    lines.append(
        tr(
            "Keys of the Map menu count while the map has the focus, so they never get in the way of "
            "typing."
        )
    )
    return "\n".join(lines)


def about_markdown(paths: LibraryPaths) -> str:
    """Say what this is, which version, where the library lies, and with whose software it runs."""
    what = tr(
        "An essay beside the map of its debate, searched, annotated and kept. It works without a network "
        "and sends nothing anywhere."
    )
    places = ((tr("Library"), paths.data), (tr("Backups"), paths.backups), (tr("Settings"), paths.config))
    return "\n".join(
        [
            "# DebateDesk",
            "",
            tr("Version {version}. Free software under the MIT licence.", version=__version__),
            "",
            what,
            "",
            "| | |",
            "|---|---|",
            *(
                f"| {name} | [{_plain(str(path))}]({QUrl.fromLocalFile(str(path)).toString()}) |"
                for name, path in places
            ),
            "",
            "## " + tr("Software of others"),
            "",
            tr("It runs with these packages. A licence leads to its text, where the package brings one."),
            "",
            "| " + " | ".join((tr("Package"), tr("Version"), tr("Licence"))) + " |",
            "|---|---|---|",
            *(
                f"| {_plain(each.name)} | {_plain(each.version)} | {_licence(each)} |"
                for each in third_party_notices()
            ),
        ]
    )


def _licence(notice: Notice) -> str:
    words = _plain(notice.licence) or (tr("its licence") if notice.text else tr("not stated"))
    return f"[{words}]({LICENCE}:{quote(notice.name)})" if notice.text else words


def licence_markdown(package: str) -> str:
    """Show the licence of a package that the words about the program name, as it is written."""
    notice = next(each for each in third_party_notices() if each.name == package)
    longest = max((len(run) for run in re.findall("~+", notice.text)), default=0)
    fence = "~" * max(3, longest + 1)
    return f"# {_plain(notice.name)}\n\n{fence}\n{notice.text}\n{fence}\n"


def _plain(words: str) -> str:
    """Let no sign of a name or path mean anything in Markdown."""
    return _MEANS_SOMETHING.sub(r"\\\1", words)
