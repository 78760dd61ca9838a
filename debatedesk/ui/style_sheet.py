"""The style sheet of all widgets; `@name` stands for a colour of the theme.

Roles are object names (`quiet`, `panelHeading`, `popover`) and properties (`primary`, `segment`, `bar`).
"""

SHEET = """
QMainWindow, QDialog, QMessageBox { background: @window; }
QToolTip { background: @raised; color: @text; border: 1px solid @edge; padding: 5px 7px; }

QMenuBar { background: @window; border: none; padding: 1px 6px; }
QMenuBar::item { background: transparent; padding: 4px 9px; border-radius: 5px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: @hover; }
QMenu { background: @raised; border: 1px solid @edge; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 24px; border-radius: 5px; }
QMenu::item:selected { background: @selection; color: @text; }
QMenu::item:disabled { color: @disabled; }
QMenu::separator { height: 1px; background: @border; margin: 5px 10px; }
QMenu::indicator { left: 6px; width: 12px; height: 12px; }

QPushButton {
    background: @raised; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 4px 12px;
}
QPushButton:hover { background: @hover; }
QPushButton:pressed, QPushButton:checked { background: @selection; }
QPushButton:focus { border: 2px solid @accent; padding: 3px 11px; }
QPushButton:disabled { color: @disabled; border: 1px dashed @edge; background: transparent; }
QPushButton:flat {
    background: transparent; border: 1px solid transparent; color: @muted; padding: 4px 8px;
}
QPushButton:flat:hover { background: @hover; color: @text; }
QPushButton:flat:pressed, QPushButton:flat:checked { background: @selection; color: @text; }
QPushButton:flat:focus { border: 2px solid @accent; padding: 3px 7px; }
QPushButton:flat:disabled { color: @disabled; border: 1px solid transparent; }
QPushButton:default, QPushButton[primary="true"] {
    background: @accent; color: @on_accent; border: 1px solid @accent;
}
QPushButton:default:hover, QPushButton[primary="true"]:hover { background: @link; }
QPushButton:default:focus, QPushButton[primary="true"]:focus {
    border: 4px double @on_accent; padding: 1px 9px;
}
QPushButton:default:disabled, QPushButton[primary="true"]:disabled {
    background: @hover; color: @disabled; border: 1px dashed @edge;
}
QPushButton::menu-indicator { width: 0; image: none; }
QDialogButtonBox, QMessageBox { dialogbuttonbox-buttons-have-icons: 0; }
QPushButton[segment="true"] {
    background: transparent; border: 1px solid transparent; color: @muted; padding: 3px 9px;
}
QPushButton[segment="true"]:hover { color: @text; background: @hover; }
QPushButton[segment="true"]:checked { background: @raised; border: 1px solid @edge; color: @text; }
QPushButton[segment="true"]:focus { border: 2px solid @accent; padding: 2px 8px; }

QToolButton { background: transparent; border: 1px solid transparent; border-radius: 6px; padding: 4px; }
QToolButton:hover { background: @hover; }
QToolButton:pressed, QToolButton:checked { background: @selection; }
QToolButton:focus { border: 2px solid @accent; padding: 3px; }
QToolButton::menu-indicator { width: 0; image: none; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox {
    background: @raised; color: @text; border: 1px solid @edge; border-radius: 6px;
    selection-background-color: @selection; selection-color: @text; placeholder-text-color: @muted;
}
QLineEdit, QSpinBox, QDoubleSpinBox { padding: 4px 8px; min-height: 1.25em; }
QPlainTextEdit, QTextEdit { padding: 4px; }
QLineEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover { border-color: @muted; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus {
    border: 2px solid @accent;
}
QLineEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus { padding: 3px 7px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: 3px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled {
    background: transparent; color: @disabled; border: 1px dashed @edge;
}
QLineEdit#searchField { border-radius: 15px; padding: 4px 14px; min-height: 20px; }
QLineEdit#searchField:focus { padding: 3px 13px; }
QPlainTextEdit#noteText, QPlainTextEdit#noteText:focus {
    border: none; padding: 0; background: @page; border-radius: 0;
}
QTextBrowser, QTextBrowser:focus { border: none; padding: 0; background: @page; border-radius: 0; }

QAbstractItemView { outline: 0; border: none; background: @surface; selection-color: @text; }
QHeaderView { background: @surface; }
QHeaderView::section {
    background: @surface; color: @muted; border: none; border-bottom: 1px solid @border; padding: 4px;
}
QTreeView#outlineView { show-decoration-selected: 0; }
QTableView[ownRows="true"] { selection-background-color: transparent; }
QTreeView#quotationList::item, QTreeView#evidenceList::item { padding: 4px 2px; }
QTreeWidget#backupList::item { padding: 4px 6px; }
QTreeWidget#backupList QHeaderView::section { padding: 4px 9px; }
QListWidget#versionList::item { padding: 4px 8px; }
QListView#paletteList { background: @raised; }
QListView#linkCompletion { background: @raised; border: 1px solid @edge; border-radius: 6px; }
QComboBox {
    background: @raised; color: @text; border: 1px solid @edge; border-radius: 6px; padding: 4px 8px;
    min-height: 1.25em;
}
QComboBox:hover { border-color: @muted; }
QComboBox:focus { border: 2px solid @accent; padding: 3px 7px; }
QComboBox QLineEdit, QComboBox QLineEdit:focus { background: transparent; border: none; padding: 0; }
QComboBox::drop-down { border: none; width: 22px; }
QComboBox QAbstractItemView { background: @raised; border: 1px solid @edge; padding: 4px; }
QGraphicsView, QGraphicsView:focus { border: none; background: @page; }

QScrollBar { background: transparent; border: none; margin: 0; }
QScrollBar:vertical { width: 10px; }
QScrollBar:horizontal { height: 10px; }
QScrollBar::handle { background: @edge; border-radius: 3px; margin: 2px; }
QScrollBar::handle:vertical { min-height: 32px; }
QScrollBar::handle:horizontal { min-width: 32px; }
QScrollBar::handle:hover, QScrollBar::handle:pressed { background: @muted; }
QScrollBar::handle:disabled { background: transparent; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: none; }

QSplitter::handle { background: @border; }
QSplitter::handle:hover, QSplitter::handle:pressed { background: @accent; }

QTabWidget::pane { border: none; }
QTabBar { background: transparent; qproperty-drawBase: 0; }
QTabBar::tab {
    background: transparent; color: @muted; padding: 7px 7px 5px 7px; border: none;
    border-bottom: 2px solid transparent;
}
QTabBar::tab:hover { color: @text; }
QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; }
QTabBar::tab:selected:focus {
    color: @accent; border: 2px solid @accent; border-radius: 5px; padding: 5px 5px;
}
QTabBar::tear { width: 0; border: none; }
QTabBar::scroller { width: 36px; }

QCheckBox::indicator, QRadioButton::indicator {
    width: 13px; height: 13px; border: 1px solid @edge; background: @raised;
}
QCheckBox::indicator { border-radius: 4px; }
QRadioButton::indicator { border-radius: 7px; }
QCheckBox::indicator:hover, QRadioButton::indicator:hover { border-color: @accent; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url("@tick"); }
QRadioButton::indicator:checked { background: @raised; border: 4px solid @accent; width: 7px; height: 7px; }
QCheckBox::indicator:disabled, QRadioButton::indicator:disabled {
    border-color: @border; background: transparent;
}
QCheckBox:focus, QRadioButton:focus { color: @accent; }

QSlider { min-height: 20px; }
QSlider::groove:horizontal { height: 4px; background: @edge; border-radius: 2px; }
QSlider::sub-page:horizontal { background: @accent; border-radius: 2px; }
QSlider::handle:horizontal {
    width: 12px; margin: -5px 0; border-radius: 7px; background: @raised; border: 1px solid @edge;
}
QSlider::handle:horizontal:hover, QSlider::handle:horizontal:focus {
    border: 2px solid @accent; width: 10px;
}

QProgressBar { background: @hover; border: none; border-radius: 2px; max-height: 4px; min-height: 4px; }
QProgressBar::chunk { background: @accent; border-radius: 2px; }

QStatusBar { background: @window; border-top: 1px solid @border; color: @muted; }
QStatusBar::item { border: none; }
QStatusBar QLabel { color: @muted; }
QStatusBar QLabel[failed="true"] { color: @attack; }

QWidget[bar="true"] { background: @window; border-bottom: 1px solid @border; }
QWidget[side="true"] { background: @surface; }
QWidget#welcomePage, QWidget#welcomeContents { background: @page; }
QScrollArea#scrolled, QWidget#scrolledContents { background: transparent; }
QFrame#popover, QFrame#selectionBar { background: @raised; border: 1px solid @edge; border-radius: 8px; }
QFrame#popover QListWidget { background: transparent; }
QFrame#popover QListWidget::item { padding: 5px 6px; border-radius: 5px; }
QFrame#popover QListWidget::item:selected { background: @selection; color: @text; }
QWidget#emptyPage { background: @page; }
QWidget#presentation { background: @page; }
QFrame#presentationLine { background: @border; border: none; }
QWidget#findBar { background: @surface; }
QWidget#noticeBar { background: @raised; border-bottom: 1px solid @attack; }
QWidget#importBar { background: @selection; }
QLabel#quiet, QLabel#emptySentence { color: @muted; }
QLabel#quiet[failed="true"], QLabel#problem { color: @attack; }
QLabel#emptyHeading, QLabel#panelHeading { font-weight: 600; }
QLabel#dialogHeading { font-weight: 600; font-size: 1.15em; }
"""
