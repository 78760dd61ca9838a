"""The pages of preferences: the window, reading, citing and one's name, backups."""

from pathlib import Path
from typing import cast

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QLineEdit, QPushButton, QSizePolicy, QWidget

from debatedesk.jobs.page_drawing.requests import Tone
from debatedesk.services.backup_folder import backup_folder, choose_backup_folder
from debatedesk.services.citations.citations import LANGUAGES, USUAL_STYLE
from debatedesk.ui.citing.style_choice import add_style
from debatedesk.ui.desk import Desk
from debatedesk.ui.font_families import text_families
from debatedesk.ui.main_window.theme_commands import THEMES
from debatedesk.ui.preferences.rows import PreferencesPage, fill, show_choice
from debatedesk.ui.reader.appearance_form import AppearanceForm
from debatedesk.ui.reader.printed.page_look import USUAL_TONE
from debatedesk.ui.reader.reader_commands import PAGE_TONES
from debatedesk.ui.reader.reader_pane import ReaderPane
from debatedesk.ui.theme import (
    FAMILY_SETTING,
    INTERFACE_SIZES,
    SIZE_SETTING,
    SMALL,
    ThemeChoice,
    ThemeHost,
    use_interface_font,
)
from debatedesk.ui.translation import SETTING as LANGUAGE_SETTING
from debatedesk.ui.translation import chosen_language, name_of, offered_languages, tr
from debatedesk.ui.widgets.flow_layout import FlowLayout


class WindowPage(PreferencesPage):
    """Theme, language and font of the window."""

    def __init__(self, desk: Desk, theme: ThemeHost, parent: QWidget) -> None:
        """Show what is set now."""
        super().__init__(desk, parent)
        self._theme = theme
        self._settings = desk.workspace.settings
        self._spoken = str(self._settings.get(LANGUAGE_SETTING, ""))
        themes = [(tr(words), choice) for choice, words in THEMES]
        self.theme = self.add_choice(
            tr("Theme"), themes, lambda choice: theme.choose(cast("ThemeChoice", choice))
        )
        languages = [(name_of(code), code) for code in offered_languages()]
        systems = tr("As the system: {language}", language=name_of(chosen_language("")))
        self.language = self.add_choice(tr("Language"), [(systems, ""), *languages], self._choose_language)
        self.later = self.add_words(tr("DebateDesk speaks another language from its next start."))
        families = [(tr("Font of the system"), ""), *((family, family) for family in text_families())]
        self.family = self.add_choice(
            tr("Font of the window"), families, lambda family: self._choose_font(FAMILY_SETTING, family)
        )
        least, most = INTERFACE_SIZES
        sizes = [(tr("{size} pt", size=size), size) for size in range(least, most + 1)]
        self.size_choice = self.add_choice(
            tr("Size of the window’s words"),
            [(tr("Size of the system"), 0), *sizes],
            lambda size: self._choose_font(SIZE_SETTING, size),
        )
        self.show_values()

    def show_values(self) -> None:
        show_choice(self.theme, self._theme.choice)
        language = str(self._settings.get(LANGUAGE_SETTING, ""))
        show_choice(self.language, language)
        self.later.setVisible(language != self._spoken)
        show_choice(self.family, self._settings.get(FAMILY_SETTING, ""))
        show_choice(self.size_choice, self._settings.get(SIZE_SETTING, 0))

    def reset(self) -> None:
        self._theme.choose("system")
        for setting in (LANGUAGE_SETTING, FAMILY_SETTING):
            self._settings.set(setting, "")
        self._choose_font(SIZE_SETTING, 0)

    def _choose_language(self, language: object) -> None:
        self._settings.set(LANGUAGE_SETTING, language)

    def _choose_font(self, setting: str, value: object) -> None:
        self._settings.set(setting, value)
        application = QApplication.instance()
        if isinstance(application, QApplication):
            use_interface_font(application, self._settings)


class ReadingPage(PreferencesPage):
    """How texts and printed pages are set, and what opens beside them."""

    def __init__(self, desk: Desk, reader: ReaderPane, parent: QWidget) -> None:
        """Show what is set now."""
        super().__init__(desk, parent)
        self._reader = reader
        self.appearance = AppearanceForm(reader.appearance, self)
        self.form.addRow(self.appearance)
        tones = [(tr(words), tone) for tone, words in PAGE_TONES]
        self.tone = self.add_choice(
            tr("Pages in a dark window"),
            tones,
            lambda tone: reader.appearance.pages.choose_dark_tone(cast("Tone", tone)),
        )
        self.beside = self.add_switch(tr("Open evidence beside the text"), reader.choose_beside)
        self.follows = self.add_switch(tr("Let the map follow the text"), reader.follow_with_map)
        self._labels = [*self.appearance.labels, self.form.labelForField(self.tone)]
        self._align()
        self.show_values()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._align()

    def _align(self) -> None:
        """Let all fields begin below each other, those of the form within the page too."""
        width = max(label.sizeHint().width() for label in self._labels)
        for label in self._labels:
            label.setMinimumWidth(width)

    def show_values(self) -> None:
        show_choice(self.tone, self._reader.appearance.pages.dark_tone)
        self.beside.setChecked(self._reader.opens_beside)
        self.follows.setChecked(self._reader.map_follows)

    def reset(self) -> None:
        self._reader.appearance.reset()
        self._reader.appearance.pages.choose_dark_tone(USUAL_TONE)
        if self._reader.opens_beside:
            self._reader.choose_beside()
        if self._reader.map_follows:
            self._reader.follow_with_map()


class WritingPage(PreferencesPage):
    """One's own name, and how texts are cited."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Show what is set now."""
        super().__init__(desk, parent)
        self._citations = citations = desk.workspace.citations
        self.name = QLineEdit(self)
        self.name.editingFinished.connect(lambda: self.attempt(self._rename))
        self.add_row(tr("Your name"), self.name)
        self.add_words(
            tr(
                "Put on what you add and change from now on, and carried along where you export it."
                " It may stay empty."
            )
        )
        self.style_choice = self.add_choice(
            tr("Citation style"), [], lambda style: citations.choose(str(style))
        )
        self.add_button = QPushButton(tr("Add a citation style…"), self)
        self.add_button.setAutoDefault(False)
        self.add_button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.add_button.clicked.connect(lambda checked=False: add_style(desk, self, self.show_values))
        self.form.addRow("", self.add_button)
        languages = [(tr(name), code) for code, name in LANGUAGES.items()]
        self.language = self.add_choice(
            tr("Language of citations"),
            [(tr("As the style has it"), ""), *languages],
            lambda language: citations.speak(str(language)),
        )
        self.show_values()

    def show_values(self) -> None:
        self.name.setText(self.desk.workspace.authorship.name)
        fill(self.style_choice, [(style.title, style.name) for style in self._citations.styles()])
        show_choice(self.style_choice, self._citations.chosen)
        show_choice(self.language, self._citations.language)

    def reset(self) -> None:
        """Cite as at first; the name stays."""
        self._citations.choose(USUAL_STYLE)
        self._citations.speak("")

    def _rename(self) -> None:
        authorship = self.desk.workspace.authorship
        if self.name.text().strip() != authorship.name:
            authorship.rename(self.name.text())


class BackupsPage(PreferencesPage):
    """Where backups are kept."""

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        """Show where they are now."""
        super().__init__(desk, parent)
        self.folder = QLineEdit(self)
        self.folder.setReadOnly(True)
        self.add_row(tr("Backups are kept in"), self.folder)
        row = QWidget(self)
        buttons = FlowLayout(row, SMALL)
        self.choose_button = QPushButton(tr("Choose folder…"), row)
        self.own_button = QPushButton(tr("Keep with the library"), row)
        self.show_button = QPushButton(tr("Show backups…"), row)
        for button in (self.choose_button, self.own_button, self.show_button):
            button.setAutoDefault(False)
            buttons.addWidget(button)
        self.choose_button.clicked.connect(lambda checked=False: self._ask_folder())
        self.own_button.clicked.connect(lambda checked=False: self.attempt(self.reset))
        self.show_button.clicked.connect(lambda checked=False: desk.run_command("file.backups"))
        self.form.addRow("", row)
        self.add_words(
            tr(
                "On each day with changes a backup is made by itself. Of older ones fewer are kept: one a"
                " day, a week, a month, a year."
            )
        )
        self.show_values()

    def show_values(self) -> None:
        paths = self.desk.workspace.paths
        folder = backup_folder(paths, self.desk.workspace.settings)
        self.folder.setText(str(folder))
        self.own_button.setEnabled(folder != paths.backups)

    def reset(self) -> None:
        self.keep_in(None)

    def keep_in(self, folder: Path | None) -> None:
        """Keep backups in a folder from now on, None for the library's own; raises DeskError."""
        choose_backup_folder(self.desk.workspace.paths, self.desk.workspace.settings, folder)

    def _ask_folder(self) -> None:
        dialog = QFileDialog(self, tr("Keep backups in"), self.folder.text())
        dialog.setFileMode(QFileDialog.FileMode.Directory)
        dialog.setOption(QFileDialog.Option.ShowDirsOnly)
        dialog.fileSelected.connect(lambda name: self.attempt(lambda: self.keep_in(Path(name))))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
