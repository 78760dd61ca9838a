"""What every request to a worker has; apart from the requests, of which a start needs none."""

from typing import Any, ClassVar, Generic, Literal, TypeVar

Result = TypeVar("Result")
Lane = Literal["search", "checks", "bulk"]


class Request(Generic[Result]):
    """Work for a worker; subclasses are dataclasses of JSON's types."""

    name: ClassVar[str]
    noun: ClassVar[str]
    lane: ClassVar[Lane] = "bulk"
    result: ClassVar[type[Any]]
