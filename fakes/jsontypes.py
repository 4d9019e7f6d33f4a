"""What JSON can hold, as types, and how the fakes write it."""

import json
from typing import TypeAlias

from pydantic import JsonValue

__all__ = ["JsonObject", "JsonValue", "decode", "encode"]

JsonObject: TypeAlias = dict[str, JsonValue]


def encode(value: JsonValue) -> bytes:
    """Write compact JSON; non-ASCII is escaped, as the providers' servers do."""
    return json.dumps(value, separators=(",", ":")).encode()


def decode(text: str | bytes) -> JsonValue:
    """Read JSON text.

    :raises ValueError: it is not JSON
    """
    value: JsonValue = json.loads(text)
    return value
