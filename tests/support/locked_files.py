"""Files that open with a password only."""

from pathlib import Path

import pytest


def locked_pdf(path: Path, password: str) -> None:
    """Make a PDF of two pages that opens with a password."""
    canvas = pytest.importorskip("reportlab.pdfgen.canvas")
    encryption = pytest.importorskip("reportlab.lib.pdfencrypt")
    drawn = canvas.Canvas(str(path), encrypt=encryption.StandardEncryption(password, strength=128))
    for line in (
        f"Every street should keep one {path.stem}.",
        "Bees are not pets, and a hive needs a keeper.",
    ):
        drawn.drawString(72, 700, line)
        drawn.showPage()
    drawn.save()
