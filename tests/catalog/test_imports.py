"""Bringing goods in: what is good is taken, what is bad is told, and the last good state stays."""

from collections.abc import Callable
from decimal import Decimal
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext, override_settings

from kramar.catalog.models import (
    CatalogImport,
    CatalogSource,
    Category,
    ImportProblem,
    Offer,
    Product,
)
from kramar.catalog.queries.offers import search_offers
from kramar.catalog.services.importing.asking import ask_import, cancel_import
from kramar.catalog.services.importing.running import carry_out
from kramar.catalog.services.importing.sources import SourceDraft, create_source
from kramar.company.models import Company
from kramar.core.files import store_file
from kramar.core.models import StoredFile
from kramar.staff.models import Employee
from tests.fakes.file_host import hosting

Load = Callable[..., CatalogImport]

HEAD = '<?xml version="1.0" encoding="{encoding}"?><yml_catalog><shop><categories>'
SHELVES = '<category id="2" parentId="1">Торшери</category><category id="1">Світло</category>'
OWL = (
    '<offer id="10" available="true"><name>Лампа «Сова»</name><price>1\u00a0713,50 грн</price>'
    "<categoryId>2</categoryId><article>SOVA</article><stock_quantity>4</stock_quantity>"
    '<param name="Колір">біла</param><description><![CDATA[<p>Світить</p>]]></description></offer>'
)
FREE = '<offer id="11"><name>Бра</name><price>0</price></offer>'
LAMP = '<offer id="12" available="true"><name>Куля</name><price>250</price></offer>'


def yml(*offers: str, encoding: str = "UTF-8") -> bytes:
    text = f"{HEAD.format(encoding=encoding)}{SHELVES}</categories><offers>{''.join(offers)}"
    return f"{text}</offers></shop></yml_catalog>".encode(
        "cp1251" if "1251" in encoding else "utf-8"
    )


@pytest.fixture
def supplier(in_lamp_shop: Company, owner: Employee) -> CatalogSource:
    """Return a supplier of lamps."""
    return create_source(draft=SourceDraft(name="Світлиця"), by=owner)


@pytest.fixture
def load(supplier: CatalogSource, owner: Employee) -> Load:
    """Return a function that brings a file in and tells how the load has ended."""

    def bring(content: bytes, name: str = "goods.xml") -> CatalogImport:
        file = store_file(content, name=name)
        row = ask_import(source_id=supplier.pk, file_id=file.pk, by=owner)
        carry_out(row.pk, is_stopping=lambda: False)
        row.refresh_from_db()
        return row

    return bring


def problems() -> list[tuple[int, str]]:
    return list(ImportProblem.objects.order_by("pk").values_list("row", "code"))


def test_good_rows_are_taken_and_the_bad_one_is_told(load: Load) -> None:
    row = load(yml(OWL, FREE, LAMP))

    offer = Offer.objects.select_related("product__category__parent").get(external_id="10")
    category = offer.product.category
    assert (row.state, row.created, row.bad, problems()) == (
        "done",
        2,
        1,
        [(2, "price_not_positive")],
    )
    assert (offer.price, offer.sku, offer.stock) == (Decimal("1713.50"), "SOVA", 4)
    assert category is not None
    assert category.parent is not None
    assert (category.name, category.parent.name) == ("Торшери", "Світло")
    assert offer.product.description == "Світить"


def test_what_is_brought_again_is_changed_and_not_doubled(load: Load) -> None:
    load(yml(OWL, LAMP))

    row = load(yml(OWL.replace("713,50", "999"), LAMP))

    assert (row.created, row.changed, row.unchanged) == (0, 1, 1)
    assert Offer.objects.get(external_id="10").price == Decimal(1999)


def test_what_is_brought_no_longer_is_taken_off_sale_and_comes_back(load: Load) -> None:
    load(yml(OWL, LAMP))
    assert load(yml(LAMP)).hidden == 1
    assert not Product.objects.get(external_id="10").is_active

    load(yml(OWL, LAMP))

    assert Product.objects.get(external_id="10").is_active
    assert Offer.objects.get(external_id="10").is_active


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (yml(OWL)[:-30], "damaged"),
        (yml(FREE), "nothing_good"),
        (b"<html><body>404</body></html>", "not_yml"),
        (b'<!DOCTYPE x [<!ENTITY a "aaa">]><yml_catalog>&a;</yml_catalog>', "has_dtd"),
        (b'<!DOCTYPE yml_catalog SYSTEM "shops.dtd"><yml_catalog/>', "has_dtd"),
        (b"\0\1\2 not a table", "not_table"),
        ("Назва;Колір\nБра;біле\n".encode(), "unmapped"),
    ],
)
def test_a_file_that_cannot_be_read_leaves_everything_as_it_was(
    load: Load, content: bytes, error: str
) -> None:
    load(yml(OWL, LAMP))

    row = load(content)

    assert (row.state, row.error) == ("failed", error)
    assert Offer.objects.filter(is_active=True).count() == 2


@pytest.mark.parametrize("encoding", ["windows-1251", "UTF-8; really 1251"])
def test_files_in_the_old_encoding_are_read_whatever_they_say(load: Load, encoding: str) -> None:
    content = yml(OWL, encoding=encoding).replace(b"; really 1251", b"").replace("«".encode(), b"")

    assert load(content).state == "done"
    assert Offer.objects.get(external_id="10").attributes == {"Колір": "біла"}


def test_a_table_is_read_by_its_heads(load: Load) -> None:
    heads = "Артикул;Назва;Ціна;Залишок;Категорія"
    rows = "A1;Бра;1 200,00;3;Стіни\nA2;;5;1;\nA3;Лід;-5;2;\n"

    row = load(f"{heads}\n{rows}".encode("cp1251"), "price.csv")

    assert (row.state, row.created, problems()) == (
        "done",
        1,
        [(3, "no_name"), (4, "price_not_positive")],
    )
    offer = Offer.objects.select_related("product").get(sku="A1")
    assert (offer.price, offer.stock) == (Decimal(1200), 3)
    shelves = Category.objects.filter(pk=offer.product.category_id or 0)
    assert shelves.get().name == "Стіни"


def test_an_offer_made_by_hand_is_adopted_by_its_sku(
    load: Load, owl: Product, owner: Employee
) -> None:
    load(b"SKU;Name;Price;Stock\nSOVA-W;Lamp Sova;700;9\n", "price.csv")

    offer = Offer.objects.get(sku="SOVA-W")
    assert (offer.product_id, offer.price, offer.stock) == (owl.pk, Decimal(700), 9)


def test_ids_and_skus_that_repeat_are_told(load: Load) -> None:
    again = LAMP.replace('id="12"', 'id="13"').replace("</name>", "</name><article>SOVA</article>")

    load(yml(OWL, OWL, again))

    assert problems() == [(2, "id_repeated"), (3, "sku_repeated")]
    assert Offer.objects.get(external_id="13").sku == ""


def test_a_load_that_was_cancelled_changes_nothing(
    supplier: CatalogSource, owner: Employee
) -> None:
    row = ask_import(source_id=supplier.pk, file_id=store_file(yml(OWL), name="a").pk, by=owner)
    cancel_import(import_id=row.pk, by=owner)

    carry_out(row.pk, is_stopping=lambda: False)

    assert not Offer.objects.exists()
    assert CatalogImport.objects.get().state == "cancelled"


def test_nothing_is_fetched_from_this_machine(supplier: CatalogSource, owner: Employee) -> None:
    CatalogSource.objects.update(url="http://127.0.0.1:1/goods.xml")

    row = ask_import(source_id=supplier.pk, file_id=None, by=owner)
    carry_out(row.pk, is_stopping=lambda: False)

    assert CatalogImport.objects.get().error == "fetch_private_address"
    assert not Path("goods.xml").exists()


def test_what_is_at_an_address_is_read(supplier: CatalogSource, owner: Employee) -> None:
    with override_settings(FETCH_LOOPBACK=True), hosting(yml(OWL, LAMP)) as url:
        CatalogSource.objects.update(url=f"{url}/goods.xml?key=1")
        row = ask_import(source_id=supplier.pk, file_id=None, by=owner)
        carry_out(row.pk, is_stopping=lambda: False)

    row.refresh_from_db()
    assert (row.state, row.created, row.file_name) == ("done", 2, "goods.xml")
    assert Offer.objects.get(external_id="10").price == Decimal("1713.50")


def test_only_the_latest_file_of_a_source_is_kept(load: Load) -> None:
    first, second = load(yml(OWL)), load(yml(LAMP))

    first.refresh_from_db()
    kept = StoredFile.objects.filter(unused_until=None).values_list("pk", flat=True)
    assert (first.file_id, list(kept)) == (None, [second.file_id])


def test_a_load_without_news_makes_no_other_writer_wait(load: Load) -> None:
    load(yml(OWL, LAMP))

    with CaptureQueriesContext(connection) as asked:
        row = load(yml(OWL, LAMP))

    goods = [each["sql"] for each in asked.captured_queries if "catalog_offer" in each["sql"]]
    assert row.unchanged == 2
    assert {sql.split()[0] for sql in goods} == {"SELECT"}
    assert "FOR UPDATE" not in " ".join(goods)


def test_what_has_changed_is_found_by_its_new_name(load: Load) -> None:
    load(yml(OWL, LAMP))

    row = load(yml(OWL, LAMP.replace("Куля", "Зірка").replace("250", "99")))

    offer = Offer.objects.get(external_id="12")
    assert (row.changed, row.unchanged, offer.price) == (1, 1, Decimal(99))
    assert [each.pk for each in search_offers("зірка", limit=5).offers] == [offer.pk]
    assert search_offers("куля", limit=5).offers == []
