"""What an event is: a closed, frozen shape, from which the screen's types are made too."""

from dataclasses import dataclass
from typing import ClassVar

from pydantic import BaseModel, ConfigDict, Field
from pydantic.fields import FieldInfo


@dataclass(frozen=True, slots=True)
class Audience:
    """Who may see an event. Everything is asked again for each socket before each push.

    :param permission: codename that is needed; empty means every employee of the company
    :param chat_id: the chat it is about; then the rule of seeing chats applies too
    :param order_id: the order it is about; then the rule of seeing orders applies instead
    :param responsible_id: that chat's or order's responsible after the change
    :param former_id: the responsible before the change, where the change was of the responsible
    :param employee_id: the one employee whom it concerns; ``None`` for whoever else may see it
    """

    permission: str = ""
    chat_id: int | None = None
    order_id: int | None = None
    responsible_id: int | None = None
    former_id: int | None = None
    employee_id: int | None = None


class Shape(BaseModel):
    """A value that travels to the screen: closed and frozen."""

    model_config = ConfigDict(extra="forbid", frozen=True)


def one_of(*words: str) -> FieldInfo:
    """Name the only words that a text may be, so that the screen's type lists them too."""
    field: FieldInfo = Field(json_schema_extra={"enum": list(words)})
    return field


class Event(Shape):
    """One change, told with its new values, so that nobody has to ask again."""

    kind: ClassVar[str]

    def audience(self) -> Audience:
        """Say who may see it."""
        return Audience()
