"""The least that an event of any class may hold: so that none of them is passed by."""

from datetime import UTC, date, datetime
from decimal import Decimal
from enum import Enum
from types import NoneType, UnionType
from typing import Annotated, Literal, Union, get_args, get_origin
from uuid import UUID

from pydantic import BaseModel

from kramar.events.shape import Event

READY: dict[object, object] = {
    int: 1,
    str: "x",
    bool: False,
    UUID: UUID(int=1),
    float: 1.0,
    object: None,
    Decimal: Decimal(1),
    date: date(2026, 3, 2),
    datetime: datetime(2026, 3, 2, 12, tzinfo=UTC),
}


def sample_of(kind: type[Event]) -> Event:
    """Return an event of a class: whatever may be absent is, a list is empty."""
    made = _model(kind)
    assert isinstance(made, kind)
    return made


def _model(shape: type[BaseModel]) -> BaseModel:
    fields = {name: _value(field.annotation) for name, field in shape.model_fields.items()}
    return shape.model_construct(None, **fields)


def _value(wanted: object) -> object:
    origin, inner = get_origin(wanted), get_args(wanted)
    match origin:
        case _ if origin in {Annotated, Literal}:
            return _value(inner[0]) if origin is Annotated else inner[0]
        case _ if origin in {Union, UnionType}:
            return None if NoneType in inner else _value(inner[0])
        case None:
            return _plain(wanted)
    return {} if origin is dict else []


def _plain(wanted: object) -> object:
    if isinstance(wanted, type) and issubclass(wanted, BaseModel):
        return _model(wanted)
    if isinstance(wanted, type) and issubclass(wanted, Enum):
        return next(iter(wanted))
    return READY[wanted]
