"""``python -m bench.goods OFFERS FILE``: writes a YML file and asks for its load; prints its id.

In the first company of the installation that the environment names. A server that is told nothing
looks for loads by itself every quarter of a minute.
"""

import json
import os
import sys
from io import BytesIO
from pathlib import Path

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
django.setup()

from kramar.catalog.services.importing.asking import ask_import  # noqa: E402 (after django.setup)
from kramar.catalog.services.importing.sources import SourceDraft, create_source  # noqa: E402
from kramar.company.models import Company  # noqa: E402
from kramar.core.files import store_file  # noqa: E402
from kramar.core.tenancy import company_scope  # noqa: E402
from kramar.staff.models import Employee  # noqa: E402

LARGEST = 1024**3
HEAD = '<?xml version="1.0" encoding="UTF-8"?><yml_catalog><shop><offers>\n'
TAIL = "</offers></shop></yml_catalog>"
# As long as suppliers write: about nine hundred bytes an offer.
SAID = "Світильник для дому та саду, тепле світло, керується з пульта або телефона. " * 4
OFFER = (
    '<offer id="{n}" available="true"><name>Лампа настільна «Сова» {n}</name>'
    "<price>{price}</price><article>L-{n}</article><stock_quantity>{stock}</stock_quantity>"
    "<vendor>Світлиця</vendor><picture>http://127.0.0.1:9/{n}/1.jpg</picture>"
    "<picture>http://127.0.0.1:9/{n}/2.jpg</picture><description>" + SAID + "</description>"
    '<param name="Колір">білий</param><param name="Вага">{stock} г</param>'
    '<param name="Цоколь">E27</param></offer>\n'
)


def write_goods(path: Path, offers: int) -> None:
    """Write a file of so many offers."""
    with path.open("w", encoding="utf-8") as file:
        file.write(HEAD)
        for number in range(offers):
            file.write(OFFER.format(n=number, price=100 + number % 900, stock=number % 50))
        file.write(TAIL)


def main() -> None:
    """Write the file and ask for its load."""
    offers, path = int(sys.argv[1]), Path(sys.argv[2])
    write_goods(path, offers)
    company = Company.objects.order_by("pk")[0]
    with company_scope(company.pk):
        by = Employee.objects.order_by("pk")[0]
        source = create_source(draft=SourceDraft(name="Світлиця"), by=by)
        file = store_file(BytesIO(path.read_bytes()), name="goods.xml", limit=LARGEST)
        row = ask_import(source_id=source.pk, file_id=file.pk, by=by)
    print(json.dumps({"import": row.pk, "bytes": path.stat().st_size}))


if __name__ == "__main__":
    main()
