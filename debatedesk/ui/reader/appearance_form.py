"""The fields that choose font, size, line length and line spacing of texts."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QGridLayout, QLabel, QSlider, QWidget

from debatedesk.ui.font_families import text_families
from debatedesk.ui.reader.appearance import Appearance
from debatedesk.ui.reader.typesetting import MEASURES, SERIFS, SIZES, SPACINGS, Typesetting, first_family
from debatedesk.ui.translation import decimal, number, tr
from debatedesk.ui.widgets.choice_box import ChoiceBox

_SIZE_SCALE, _SPACING_SCALE = 2, 20


class AppearanceForm(QWidget):
    """Sets texts anew with every choice and every move of a slider."""

    def __init__(self, appearance: Appearance, parent: QWidget) -> None:
        """Offer the fonts of this system that can set words."""
        super().__init__(parent)
        self._appearance = appearance
        self.family = self._families()
        self.text_size = self._slider(tr("Size"), SIZES, _SIZE_SCALE, self._set_size)
        self.measure = self._slider(tr("Line length"), MEASURES, 1, self._set_measure)
        self.spacing = self._slider(tr("Line spacing"), SPACINGS, _SPACING_SCALE, self._set_spacing)
        self._figures = [QLabel(self) for _ in range(3)]
        self.labels: list[QLabel] = []
        self._lay_out()
        appearance.changed.connect(self._show_choice)
        self._show_choice()

    def _lay_out(self) -> None:
        layout = QGridLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setVerticalSpacing(10)
        layout.setHorizontalSpacing(12)
        layout.setColumnStretch(1, 1)
        layout.addWidget(self._label(tr("Font"), self.family), 0, 0)
        layout.addWidget(self.family, 0, 1, 1, 2)
        sliders = (self.text_size, self.measure, self.spacing)
        for row, (slider, figure) in enumerate(zip(sliders, self._figures, strict=True), 1):
            figure.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
            widest = tr("{size} pt", size=decimal(32.5))
            figure.setMinimumWidth(self.fontMetrics().horizontalAdvance(widest))
            layout.addWidget(self._label(slider.accessibleName(), slider), row, 0)
            layout.addWidget(slider, row, 1)
            layout.addWidget(figure, row, 2)

    def _label(self, words: str, field: QWidget) -> QLabel:
        label = QLabel(words, self)
        label.setBuddy(field)
        self.labels.append(label)
        return label

    def _families(self) -> QComboBox:
        """List the serifs that are there, then all other fonts that can set a text."""
        box = ChoiceBox(self)
        box.setAccessibleName(tr("Font"))
        there = text_families()
        best = [family for family in SERIFS if family in there]
        usual = first_family(SERIFS) or tr("Serif")
        box.addItem(tr("{family} (usual)", family=usual), "")
        for family in dict.fromkeys([*best, *there]):
            box.addItem(family, family)
        box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        box.setMinimumContentsLength(12)
        box.activated.connect(lambda index: self._choose(family=str(box.itemData(index))))
        return box

    def _slider(
        self, name: str, limits: tuple[float, float], scale: int, moved: Callable[[int], None]
    ) -> QSlider:
        slider = QSlider(Qt.Orientation.Horizontal, self)
        slider.setAccessibleName(name)
        slider.setRange(round(limits[0] * scale), round(limits[1] * scale))
        slider.valueChanged.connect(moved)
        return slider

    def _set_size(self, value: int) -> None:
        self._choose(size=value / _SIZE_SCALE)

    def _set_measure(self, value: int) -> None:
        self._choose(measure=value)

    def _set_spacing(self, value: int) -> None:
        self._choose(spacing=value / _SPACING_SCALE)

    def _choose(self, **fields: object) -> None:
        self._appearance.choose(replace(self._appearance.typesetting, **fields))  # type: ignore[arg-type]

    def _show_choice(self) -> None:
        chosen: Typesetting = self._appearance.typesetting
        if chosen.family and self.family.findData(chosen.family) < 0:
            self.family.addItem(chosen.family, chosen.family)
        self.family.setCurrentIndex(max(0, self.family.findData(chosen.family)))
        for slider, value in (
            (self.text_size, chosen.size * _SIZE_SCALE),
            (self.measure, chosen.measure),
            (self.spacing, chosen.spacing * _SPACING_SCALE),
        ):
            slider.blockSignals(True)
            slider.setValue(round(value))
            slider.blockSignals(False)
        figures = (
            tr("{size} pt", size=decimal(chosen.size)),
            number(chosen.measure),
            decimal(chosen.spacing),
        )
        for label, words in zip(self._figures, figures, strict=True):
            label.setText(words)
