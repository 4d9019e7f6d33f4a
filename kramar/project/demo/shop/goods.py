"""Reads what the demo shop sells."""

import tomllib
from collections.abc import Iterable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import TypedDict


class Row(TypedDict, total=False):
    """One entry of `goods.toml`."""

    picture: str
    group: str
    name: str
    price: str
    old_price: str
    blurb: str
    details: list[str]


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the shelf; prices as people read them, and as sums."""

    picture: str
    group: str
    name: str
    price: str
    old_price: str
    blurb: str
    details: tuple[str, ...]
    amount: Decimal
    old_amount: Decimal | None


def format_price(amount: str) -> str:
    """Write «1234.50» as «1 234,50 ₴», with spaces that do not break."""
    return f"{Decimal(amount):,.2f} ₴".replace(",", " ").replace(".", ",").replace(" ", "\u00a0")


@cache
def list_goods() -> tuple[Item, ...]:
    """Return everything on sale."""
    with (Path(__file__).parent / "goods.toml").open("rb") as file:
        rows: Iterable[Row] = tomllib.load(file)["goods"]
    return tuple(_read_item(row) for row in rows)


def find_item(picture: str) -> Item | None:
    """Return the thing of that picture's name."""
    return next((item for item in list_goods() if item.picture == picture), None)


def _read_item(row: Row) -> Item:
    old_price = row.get("old_price")
    return Item(
        picture=row["picture"],
        group=row["group"],
        name=row["name"],
        price=format_price(row["price"]),
        old_price=format_price(old_price) if old_price else "",
        blurb=row["blurb"],
        details=tuple(row["details"]),
        amount=Decimal(row["price"]),
        old_amount=Decimal(old_price) if old_price else None,
    )
