"""The sign of how near a node is to its source: a mark and a word."""

from collections.abc import Mapping

from debatedesk.domain.maps.model import Fidelity
from debatedesk.domain.maps.sign_marks import SignMark
from debatedesk.quotations.fidelity import FIDELITY_WORDS
from debatedesk.ui.translation import tr
from debatedesk.ui.widgets.node_signs import MarkedWord

_MARKS: Mapping[Fidelity, SignMark] = {
    "quotation": "same",
    "quotation with changes": "nearly",
    "paraphrase": "about",
    "summary of several": "several",
    "no source": "none",
}


def fidelity_sign(fidelity: Fidelity) -> MarkedWord:
    """Give the sign of what is known; nothing that is not said has one."""
    return MarkedWord(_MARKS[fidelity], tr(FIDELITY_WORDS[fidelity]))
