"""By what brought goods are found."""

from collections.abc import Mapping

from kramar.catalog.models import Offer, Product, ProductWords
from kramar.core.rows import insert_rows
from kramar.core.search.folding import fold_name


def rewrite_words(products: Mapping[int, Product]) -> None:
    """Write the words of products anew, by their ids."""
    if not products:
        return
    words = {pk: [product.name, product.vendor] for pk, product in products.items()}
    ProductWords.objects.filter(product_id__in=words).delete()
    for offer in Offer.objects.filter(product_id__in=words).order_by("pk"):
        words[offer.product_id] += [offer.name, offer.sku, offer.barcode]
    insert_rows(
        ProductWords._meta.db_table,
        ("company_id", "product_id", "folded"),
        [(products[pk].company_id, pk, fold_name(*parts)) for pk, parts in words.items()],
    )
