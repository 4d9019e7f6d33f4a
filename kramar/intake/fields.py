"""An order as a site names its parts: texts that a person can look at and put right."""

from dataclasses import dataclass, field

from kramar.alerts.words import Words


@dataclass(frozen=True, slots=True)
class RawLine:
    """A product of the order, as it was sent."""

    product_id: str = ""
    name: str = ""
    price: str = ""
    count: str = ""


@dataclass(frozen=True, slots=True)
class Problem:
    """Why a field keeps the request from being an order; ``lines.0.count`` names a line's."""

    field: str
    words: Words


@dataclass(frozen=True, slots=True)
class RawFields:
    """Everything that was sent, by LP-CRM's names.

    :param problems: what could not even be read
    """

    texts: dict[str, str]
    lines: list[RawLine] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
