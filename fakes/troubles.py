"""Trouble that a test orders for the next calls of a fake."""

from typing import Literal

from pydantic import BaseModel, ConfigDict

from fakes.jsontypes import JsonObject


class Shape(BaseModel):
    """A body of a control API that refuses fields it does not know."""

    model_config = ConfigDict(extra="forbid")


class TroubleIn(Shape):
    """What the next calls meet.

    :param method: which call, ``*`` for any
    :param answer: what is said instead of the provider's usual answer
    :param drop: the connection is cut, after the call took effect or before
    :param delay: seconds before anything happens
    """

    method: str = "*"
    times: int = 1
    status: int = 200
    answer: JsonObject | None = None
    drop: Literal["before", "after"] | None = None
    delay: float = 0


class Troubles:
    """Ordered trouble, the oldest first."""

    def __init__(self) -> None:
        """Start with none."""
        self._ordered: list[TroubleIn] = []

    def order(self, trouble: TroubleIn) -> None:
        """Add trouble for later calls."""
        self._ordered.append(trouble)

    def take(self, method: str) -> TroubleIn:
        """Answer what this call meets, counting it down; without any it is none at all."""
        for trouble in self._ordered:
            if trouble.method in {"*", method}:
                trouble.times -= 1
                if not trouble.times:
                    self._ordered.remove(trouble)
                return trouble
        return TroubleIn()
