"""How much JSON of others may hold before it is parsed."""

from debatedesk.domain.errors import FormatError
from debatedesk.domain.message import message
from debatedesk.formats.limits import MOST_JSON_VALUES


def is_small_enough(data: bytes | str) -> bool:
    """Tell by its brackets whether JSON holds no more objects and lists than are parsed."""
    if isinstance(data, str):
        return data.count("{") + data.count("[") <= MOST_JSON_VALUES
    return data.count(b"{") + data.count(b"[") <= MOST_JSON_VALUES


def check_amount(data: bytes | str, name: str) -> None:
    """Raise FormatError, which calls the file `name`, for JSON of more objects and lists."""
    if not is_small_enough(data):
        raise FormatError(
            message(
                "“{name}” has more than {most_json_values:,} values of JSON; it is not read.",
                name=name,
                most_json_values=MOST_JSON_VALUES,
            )
        )
