"""What suppliers should not send: each is told by a message, and nothing is lost."""

import tracemalloc
import zipfile
from io import BytesIO
from itertools import chain, repeat
from pathlib import Path

import pytest

from kramar.alerts.models import Alert
from kramar.catalog.models import CatalogSource, Offer
from kramar.catalog.reading.yml import read_yml
from kramar.catalog.services.importing.asking import ask_import
from kramar.catalog.services.importing.running import carry_out
from kramar.catalog.services.importing.sources import SourceDraft, create_source
from kramar.company.models import Company
from kramar.core.files import store_file
from kramar.core.spreadsheets import write_spreadsheet
from kramar.core.tables import open_table
from kramar.staff.models import Employee
from tests.cast import Commits

HEADS = ("Артикул", "Назва", "Ціна")
BOMB = (
    b'<?xml version="1.0"?><!DOCTYPE y [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;">]>'
    b"<yml_catalog><shop><offers><offer id='1'><name>&b;</name></offer></offers></shop>"
    b"</yml_catalog>"
)


@pytest.fixture
def supplier(in_lamp_shop: Company, owner: Employee) -> CatalogSource:
    """Return a supplier of lamps."""
    return create_source(draft=SourceDraft(name="Світлиця"), by=owner)


def bring(supplier: CatalogSource, content: bytes, name: str, by: Employee) -> str:
    file = store_file(content, name=name)
    row = ask_import(source_id=supplier.pk, file_id=file.pk, by=by)
    carry_out(row.pk, is_stopping=lambda: False)
    row.refresh_from_db()
    return f"{row.state} {row.error}".strip()


def count_price(book: bytes) -> bytes:
    """Put a formula, with the value that it had last, in place of the text PRICE."""
    price = b'<c t="inlineStr"><is><t xml:space="preserve">PRICE</t></is></c>'
    counted = BytesIO()
    with zipfile.ZipFile(BytesIO(book)) as old, zipfile.ZipFile(counted, "w") as new:
        for name in old.namelist():
            new.writestr(
                name, old.read(name).replace(price, b"<c><f>SUM(600,40)</f><v>640</v></c>")
            )
    return counted.getvalue()


@pytest.mark.parametrize(
    ("content", "said"),
    [
        (BOMB, "У файлі є DOCTYPE"),
        (b"<yml_catalog><shop><offers><offer id='1'>", "Файл пошкоджено або обірвано"),
        (b"\0\1\2 not a table", "Файл не схожий на таблицю"),
    ],
)
def test_a_file_that_is_not_taken_is_an_alert(
    supplier: CatalogSource, owner: Employee, commits: Commits, content: bytes, said: str
) -> None:
    with commits(execute=True):
        assert bring(supplier, content, "goods", owner).startswith("failed")

    alert = Alert.objects.get()
    assert str(alert.title_parameters["source"]) == "Світлиця"
    assert alert.details.startswith(said)


def test_a_large_feed_is_read_within_little_memory(tmp_path: Path) -> None:
    feed = tmp_path / "feed.xml"
    with feed.open("w", encoding="utf-8") as file:
        file.write("<yml_catalog><shop><offers>")
        file.writelines(repeat(f"<offer id='1'><name>{'Сова' * 1000}</name></offer>", 2_500))
        file.write("</offers></shop></yml_catalog>")

    tracemalloc.start()
    count = sum(1 for _item in read_yml(feed))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert feed.stat().st_size > 20_000_000
    assert (count, peak < 10_000_000) == (2_500, True)


def test_a_formula_is_its_value(supplier: CatalogSource, owner: Employee) -> None:
    book = BytesIO()
    write_spreadsheet(book, [HEADS, ("S-1", "=Лампа", "PRICE")])

    assert bring(supplier, count_price(book.getvalue()), "goods.xlsx", owner) == "done"
    offer = Offer.objects.select_related("product").get()
    assert (offer.product.name, str(offer.price)) == ("=Лампа", "640.00")


def test_a_long_table_is_read_within_little_memory(tmp_path: Path) -> None:
    path = tmp_path / "goods.xlsx"
    with path.open("wb") as file:
        write_spreadsheet(file, chain([HEADS], repeat(("S-1", "Лампа" * 200, "640"), 10_000)))

    tracemalloc.start()
    count = sum(1 for _row in open_table(path))
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()

    assert (count, peak < 3_000_000) == (10_001, True)
