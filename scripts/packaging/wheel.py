"""What hatchling puts into the wheel beside the package: resources, manual page, completions of shells."""

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class WheelContents(BuildHookInterface[Any]):
    """Adds them to a wheel; an editable one finds them in the checkout."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Name the files that travel along, and write those for man and shells."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root))
        from debatedesk.cli.desktop import shell_files
        from scripts.packaging.contents import travelling_files

        for path in travelling_files(root):
            build_data["force_include"][str(root / path)] = f"debatedesk/_data/{path.as_posix()}"
        self._written = tempfile.TemporaryDirectory(prefix="debatedesk-wheel-")
        for file in shell_files():
            written = Path(self._written.name, file.path.name)
            written.write_bytes(file.content)
            build_data["shared_data"][str(written)] = f"share/{file.path}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Delete what was written."""
        if version != "editable":
            self._written.cleanup()
