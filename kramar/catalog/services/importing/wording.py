"""By what brought goods are found."""

from collections.abc import Collection, Iterable, Mapping

from kramar.catalog.models import Offer, Product, ProductWords
from kramar.core.rows import insert_rows
from kramar.core.search.folding import fold_name


def write_words(
    products: Mapping[int, Product], *, made: Collection[int], offers: Iterable[Offer]
) -> None:
    """Write the words of products by their ids.

    :param made: those of them that are new, so that nothing of them was written yet
    :param offers: offers that were just made; of the new products these are all
    """
    old = products.keys() - set(made)
    words = {pk: [product.name, product.vendor] for pk, product in products.items()}
    rows = [offer for offer in offers if offer.product_id in made]
    if old:
        ProductWords.objects.filter(product_id__in=old).delete()
        rows += Offer.objects.filter(product_id__in=old).order_by("pk")
    for offer in rows:
        words[offer.product_id] += [offer.name, offer.sku, offer.barcode]
    if words:
        insert_rows(
            ProductWords._meta.db_table,
            ("company_id", "product_id", "folded"),
            [(products[pk].company_id, pk, fold_name(*parts)) for pk, parts in words.items()],
        )
