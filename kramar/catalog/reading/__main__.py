"""``python -m kramar.catalog.reading``: reads one file of goods and writes rows, a line each.

Asked by a JSON object on its input: ``path``, ``out``, ``mapping``, ``limit`` (rows, for a preview;
0 is all). Tells on its output how far it is, and last what it has found.
"""

import json
import os
import resource
import sys
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from pathlib import Path
from typing import TextIO, TypedDict

from django.conf import settings

from kramar.catalog.reading.cleaning import Cleaner, Goods, Problem
from kramar.catalog.reading.columns import guess_mapping, read_heads, read_table
from kramar.catalog.reading.raw import RawCategory, RawOffer, UnreadableError
from kramar.catalog.reading.yml import read_yml

MEMORY_LIMIT = 1536 * 1024 * 1024
NICENESS = 5
TOLD_EVERY = 1000
MOST_ROWS = 1_000_000
MOST_CATEGORIES = 20_000
HEAD = 400


class Order(TypedDict):
    """What is to be read."""

    path: str
    out: str
    mapping: dict[str, str]
    limit: int


class Told(TypedDict, total=False):
    """What is told on the way and at the end."""

    rows: int
    good: int
    bad: int
    format: str
    heads: list[str]
    mapping: dict[str, str]
    ended: bool
    error: str
    place: str


def main() -> None:
    """Read what is ordered."""
    # Nobody waits for it as people wait for their screens.
    os.nice(NICENESS)
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    # Sentences of errors are made by whoever shows them.
    settings.configure(USE_I18N=False)
    order: Order = json.loads(sys.stdin.readline())
    try:
        told = _read(order)
    except UnreadableError as error:
        told = {"error": error.code, "place": error.place}
    except MemoryError:
        told = {"error": "too_large"}
    _tell(told)


def _read(order: Order) -> Told:
    path = Path(order["path"])
    is_part = bool(order["limit"])
    told: Told = {"format": "yml", "heads": [], "mapping": {}}
    if _is_xml(path):
        items: Iterator[RawCategory | RawOffer] = read_yml(path, is_part=is_part)
    else:
        heads = read_heads(path)
        mapping = order["mapping"] or guess_mapping(heads)
        told = {"format": "table", "heads": heads, "mapping": mapping}
        # Before anything can fail: whoever chooses columns must see them.
        _tell(told)
        _check_mapping(mapping)
        items = read_table(path, mapping)
    counted = _write(items, Path(order["out"]), order["limit"])
    return {**told, **counted, "ended": True}


class _Writer:
    """Writes what was read, a line each, and counts."""

    def __init__(self, file: TextIO) -> None:
        self._file = file
        self._cleaner = Cleaner()
        self._categories = 0
        self.rows = self.good = self.bad = 0

    def take(self, item: RawCategory | RawOffer) -> None:
        """Write one item, or what is wrong with it."""
        if isinstance(item, RawCategory):
            self._categories += 1
            self._put("category", asdict(item))
        else:
            self.rows += 1
            for found in self._cleaner.clean(item):
                self.good += isinstance(found, Goods)
                self.bad += isinstance(found, Problem)
                self._put("goods" if isinstance(found, Goods) else "problem", found.to_json())
        if self.rows > MOST_ROWS or self._categories > MOST_CATEGORIES:
            raise UnreadableError("too_large")

    def counted(self) -> Told:
        """Return how much there was."""
        return {"rows": self.rows, "good": self.good, "bad": self.bad}

    def _put(self, kind: str, values: dict[str, object]) -> None:
        self._file.write(json.dumps([kind, values], ensure_ascii=False) + "\n")


def _write(items: Iterator[RawCategory | RawOffer], out: Path, limit: int) -> Told:
    with out.open("w", encoding="utf-8") as file:
        writer = _Writer(file)
        for item in items:
            writer.take(item)
            if writer.rows and writer.rows % TOLD_EVERY == 0:
                _tell(writer.counted())
            if limit and writer.rows == limit:
                break
    return writer.counted()


def _check_mapping(mapping: Mapping[str, str]) -> None:
    """Without a name or a price nothing can be sold; without an id nothing is known again."""
    fields = set(mapping.values())
    missing = [name for name in ("name", "price") if name not in fields]
    if not fields & {"id", "sku"}:
        missing.append("id")
    if missing:
        raise UnreadableError("unmapped", ",".join(missing))


def _is_xml(path: Path) -> bool:
    with path.open("rb") as file:
        head = file.read(HEAD)
    return head.replace(b"\0", b"").lstrip(b"\xef\xbb\xbf\xff\xfe \t\r\n").startswith(b"<")


def _tell(told: Told) -> None:
    sys.stdout.write(json.dumps(told) + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
