"""The floor of taking orders: the rows of each by the bare driver, two commits for each order.

The request is made durable first, as the product makes it; then the order with its line and event.
Prints orders a second.
"""

import json
import os
import sys
import time
from pathlib import Path

from bench.inbound_floor import AT, EVENT, Driver, Postgresql, Sqlite

BODY = b"x" * 200


def take(driver: Driver, company: int, number: int) -> None:
    """Take one order the whole way."""
    driver.run(
        "INSERT INTO audit_auditentry (company_id, action, target_kind, target_id, data,"
        " created_at) VALUES (%s, 'kept', 'raworderrequest', %s, %s, %s)",
        [company, number, json.dumps({"body": BODY.decode()}), AT],
    )
    driver.commit()
    for kind in ("order", "orderline", "orderwords"):
        driver.run(
            "INSERT INTO audit_auditentry (company_id, action, target_kind, target_id, data,"
            " created_at) VALUES (%s, 'made', %s, %s, %s, %s)",
            [company, kind, number, json.dumps({"row": EVENT[:600]}), AT],
        )
    driver.run(
        "INSERT INTO events_eventcounter (company_id, number) VALUES (%s, 1) ON CONFLICT"
        " (company_id) DO UPDATE SET number = events_eventcounter.number + 1",
        [company],
    )
    driver.run(
        "INSERT INTO events_storedevent (company_id, number, kind, data, permission, created_at)"
        " VALUES (%s, %s, 'order.created', %s, 'orders.view', %s)",
        [company, 1_000_000 + number, EVENT, AT],
    )
    driver.commit()


def main() -> None:
    """Take as many orders as the argument says and print the rate."""
    count = int(sys.argv[1])
    url = os.environ["KRAMAR_DATABASE_URL"]
    file = Path(os.environ["KRAMAR_DATA"]) / "kramar.sqlite3"
    driver: Driver = Postgresql(url) if url else Sqlite(file)
    company = driver.run("SELECT MIN(id) FROM company_company")[0][0]
    begun = time.monotonic()
    for number in range(count):
        take(driver, company, number)
    print(json.dumps({"rate": count / (time.monotonic() - begun)}))


if __name__ == "__main__":
    main()
