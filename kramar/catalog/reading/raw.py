"""What a file says of its goods, before anything of it is believed."""

from dataclasses import dataclass, field


@dataclass(slots=True)
class RawCategory:
    """A category, with the ids of its source."""

    external_id: str
    name: str
    parent_id: str = ""


@dataclass(slots=True)
class RawOffer:
    """An offer, all of it as text.

    :param number: the row of a table, or which offer of the file it is, from one
    :param fields: by our own names: ``id group name variant sku price old_price stock available
        category vendor barcode description``
    :param pictures: addresses, the main one first
    """

    number: int
    fields: dict[str, str] = field(default_factory=dict)
    attributes: dict[str, str] = field(default_factory=dict)
    pictures: list[str] = field(default_factory=list)


class UnreadableError(Exception):
    """The file cannot be read any further.

    :param code: why: ``not_yml``, ``has_dtd``, ``damaged``, ``not_table``, ``too_large``, …
    :param place: where, for a person
    """

    def __init__(self, code: str, place: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.place = place
