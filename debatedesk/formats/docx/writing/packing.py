"""Files of Word's parts: one packed anew, and one packed again with other parts."""

import io
import zipfile
from collections.abc import Mapping

_BEGIN = (1980, 1, 1, 0, 0, 0)


def pack(parts: Mapping[str, bytes]) -> bytes:
    """Pack parts; the same parts give the same bytes."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name, data in parts.items():
            entry = zipfile.ZipInfo(name, _BEGIN)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, data)
    return written.getvalue()
