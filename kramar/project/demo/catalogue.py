"""Fills the demo shop's catalogue: what stands on its page, and more of the same kind."""

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from decimal import Decimal
from pathlib import Path
from typing import TypedDict

from kramar.catalog.services.categories import CategoryDraft, create_category
from kramar.catalog.services.drafts import OfferDraft, ProductDraft
from kramar.catalog.services.products import create_product
from kramar.core.files import store_file
from kramar.project.demo.shop.goods import list_goods
from kramar.staff.models import Employee

HERE = Path(__file__).parent
VENDOR = "Світлиця"
# Of what has no colours there are so many.
USUAL_STOCK = (7, 18, 3, 26, 11)


class Shelf(TypedDict):
    """A category, and those that stand in it."""

    name: str
    groups: list[str]


class Variants(TypedDict):
    """The variants of something on the shop's page."""

    picture: str
    names: list[str]
    stock: list[int]


class Extra(TypedDict):
    """Things that the shop's page does not show: name, price and stock."""

    group: str
    picture: str
    items: list[str]


class Kept(TypedDict):
    """What `catalogue.toml` holds."""

    shelves: list[Shelf]
    variants: list[Variants]
    extra: list[Extra]


@dataclass(frozen=True, slots=True)
class Thing:
    """A product to make."""

    group: str
    picture: str
    draft: ProductDraft
    offers: list[OfferDraft]


def store_pictures() -> dict[str, int]:
    """Keep the pictures of goods; slow, and so outside of any transaction."""
    stored = {}
    for name in sorted({item.picture for item in list_goods()}):
        path = HERE / "images" / "products" / f"{name}.webp"
        stored[name] = store_file(path.read_bytes(), name=path.name).pk
    return stored


def fill_catalogue(pictures: Mapping[str, int], *, by: Employee) -> None:
    """Make categories and products, the page's own ones last, so that they are the newest."""
    kept = _read()
    shelves: dict[str, int] = {}
    for shelf in kept["shelves"]:
        outer = create_category(draft=CategoryDraft(name=shelf["name"]), by=by)
        for position, group in enumerate(shelf["groups"]):
            inner = CategoryDraft(name=group, parent_id=outer.pk, position=position)
            shelves[group] = create_category(draft=inner, by=by).pk
    for thing in [*_extras(kept), *_shown(kept)]:
        draft = ProductDraft(
            name=thing.draft.name,
            description=thing.draft.description,
            vendor=VENDOR,
            category_id=shelves[thing.group],
            picture_id=pictures[thing.picture],
        )
        create_product(draft=draft, offers=thing.offers, by=by)


def _shown(kept: Kept) -> Iterator[Thing]:
    variants = {each["picture"]: each for each in kept["variants"]}
    for number, item in enumerate(list_goods()):
        known = variants.get(item.picture)
        sku = item.picture.upper()
        names = known["names"] if known else [""]
        stock = known["stock"] if known else [USUAL_STOCK[number % len(USUAL_STOCK)]]
        offers = [
            OfferDraft(
                name=name,
                sku=f"{sku}-{index + 1}" if name else sku,
                price=item.amount,
                old_price=item.old_amount,
                stock=count,
                barcode=f"48200{number:04}{index:03}",
            )
            for index, (name, count) in enumerate(zip(names, stock, strict=True))
        ]
        description = "\n".join([item.blurb, *item.details])
        draft = ProductDraft(name=item.name, description=description)
        yield Thing(item.group, item.picture, draft, offers)


def _extras(kept: Kept) -> Iterator[Thing]:
    for number, extra in enumerate(kept["extra"]):
        for index, line in enumerate(extra["items"]):
            name, price, stock = line.split(" = ")
            offer = OfferDraft(
                sku=f"L{number + 1}{index + 1:02}", price=Decimal(price), stock=int(stock)
            )
            yield Thing(extra["group"], extra["picture"], ProductDraft(name=name), [offer])


def _read() -> Kept:
    with (HERE / "catalogue.toml").open("rb") as file:
        kept: Kept = tomllib.load(file)  # type: ignore[assignment]  # the file is ours
    return kept
