"""Goods that are not there yet, made ready before the transaction that writes them.

Of a hundred thousand rows most are of this kind the first time; a transaction holds up everybody
who writes, and a model object costs more than the row in the database.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from kramar.catalog.models import CatalogSource, Offer, Product, ProductWords
from kramar.catalog.reading.cleaning import Goods
from kramar.catalog.services.importing.filling import Filler, product_key
from kramar.core.rows import Pattern, insert_rows, take_ids
from kramar.core.search.folding import fold_name


@dataclass(slots=True)
class New:
    """What a row would make.

    :param key: by which its product is known, which others may have made before
    """

    key: str
    product: dict[str, object]
    offer: dict[str, object]
    product_words: str
    offer_words: str


class Maker:
    """Makes the rows of one moment."""

    def __init__(self, source: CatalogSource, filler: Filler, at: datetime) -> None:
        self._company_id, self._filler = source.company_id, filler
        of_source = {"company_id": source.company_id, "source_id": source.pk}
        self._products = Pattern(Product(**of_source, created_at=at, changed_at=at))
        self._offers = Pattern(Offer(**of_source, price=0))

    def make(self, goods: Goods) -> New:
        """Make ready what a row says, and by what it will be found."""
        product, offer = self._filler.new_product(goods), self._filler.new_offer(goods)
        key = product_key(goods)
        return New(
            key,
            self._products.fill({**product, "external_id": key}),
            self._offers.fill(
                {
                    **offer,
                    "external_id": goods.id,
                    "position": goods.number if goods.group else 0,
                    "pictures_state": Offer.Pictures.DUE.value if goods.pictures else "",
                }
            ),
            fold_name(str(product["name"]), str(product["vendor"])),
            fold_name(str(offer["name"]), goods.sku, goods.barcode),
        )

    def write(self, news: Sequence[New], known: Mapping[str, Product]) -> None:
        """Write offers, with those of their products that are not known by their keys.

        The words of products that are known are the caller's to write.
        """
        made = {new.key: new for new in reversed(news) if new.key not in known}
        ids = dict(zip(made, take_ids(Product, len(made)), strict=True))
        for key, product_id in ids.items():
            made[key].product["id"] = product_id
        # One id after another in the order of the file.
        for new, offer_id in zip(news, take_ids(Offer, len(news)), strict=True):
            product = known.get(new.key)
            new.offer["id"] = offer_id
            new.offer["product_id"] = product.pk if product else ids[new.key]
        self._products.write([new.product for new in made.values()])
        self._offers.write([new.offer for new in news])
        self._write_words(made, ids, news)

    def _write_words(
        self, made: Mapping[str, New], ids: Mapping[str, int], news: Iterable[New]
    ) -> None:
        words = {key: new.product_words for key, new in made.items()}
        for new in news:
            if new.key in words:
                words[new.key] += new.offer_words
        if words:
            rows = [(self._company_id, ids[key], text) for key, text in words.items()]
            columns = ("company_id", "product_id", "folded")
            insert_rows(ProductWords._meta.db_table, columns, rows)
