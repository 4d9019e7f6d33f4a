"""Whoever sees their own receives nothing of others' on any route, and no whole phone."""

import json
from collections.abc import Iterator
from io import BytesIO
from typing import Protocol
from urllib.parse import quote
from zipfile import ZipFile

import pytest
from django.db import transaction
from django.test import Client

from kramar.clients.models import ClientJob
from kramar.clients.services.jobs.running import work_on as work_on_clients
from kramar.core.tenancy import company_scope
from kramar.orders.models import OrderJob
from kramar.orders.services.jobs.running import work_on as work_on_orders
from kramar.staff.models import Employee
from kramar.staff.permissions import Permission
from tests.api.hidden import OWN, SECRETS, UNASSIGNED, Shop, hide, role_without
from tests.api.laws.conftest import open_browser
from tests.api.permission_row import Row
from tests.api.permission_table import TABLE
from tests.api.world import World, build_world
from tests.cast import browser_of, connect, hire

# Asked besides the table: what is looked for by words that only hidden rows have.
WORDS = [
    Row("GET", f"{route}{quote(word)}", (200, 200, 200, 401))
    for word in ("ховайко", "нічийний", "0989876542", "679876543")
    for route in (
        *("search?q=", "search?q=%40", "orders?q=", "orders/counts?q=", "clients?q="),
        *("chats?q=", "chats/counts?q=", "offers?q="),
    )
]
PLAIN = [
    Row("GET", path, (200, 200, 200, 401))
    for path in (
        *("chats?state=all", "chats/counts", "orders", "orders/counts", "clients", "order-jobs"),
        *("stats/orders?from=2020-01-01&to=2030-01-01", "me/mentions", "order-requests"),
    )
]


class Answer(Protocol):
    """What came back, streamed or not."""

    def getvalue(self) -> bytes: ...


@pytest.fixture(scope="module")
def anna(owner: Employee) -> Employee:
    return hire(owner.company, "anna", "Бондар Анна Іванівна", "manager")


@pytest.fixture(scope="module")
def shop(owner: Employee, anna: Employee) -> Shop:
    channel = connect(owner.company, "telegram")
    world = build_world(owner, channel)
    with company_scope(owner.company_id):
        return hide(world, channel, owner=owner, anna=anna)


@pytest.fixture(scope="module")
def cookies(anna: Employee) -> dict[str, str]:
    return {name: cookie.value for name, cookie in browser_of(anna).cookies.items()}


@pytest.fixture
def screen(db: None, absent_messenger: None, cookies: dict[str, str]) -> Client:
    return open_browser(cookies)


def give(anna: Employee, *back: Permission) -> None:
    with company_scope(anna.company_id):
        anna.role = role_without(anna, *back)
        anna.save(update_fields=["role"])


def answer(screen: Client, row: Row, world: World) -> str:
    """Ask, take back what it did, and return all that it said."""
    body = json.dumps(world.fill_body(row.body)) if row.body else b""
    with transaction.atomic():
        response = screen.generic(
            row.method, f"/api/v1/{world.fill(row.path)}", body, content_type="application/json"
        )
        transaction.set_rollback(True)
    return said(response)


def said(response: Answer) -> str:
    return text_of(response.getvalue()).lower()


def text_of(content: bytes) -> str:
    """Return what an answer says, a workbook's parts too; JSON is written plainly as it is."""
    if not content.startswith(b"PK"):
        return content.decode(errors="replace")
    archive = ZipFile(BytesIO(content))
    return " ".join(archive.read(name).decode(errors="replace") for name in archive.namelist())


def leaks(screen: Client, world: World, secrets: tuple[str, ...]) -> Iterator[str]:
    """Name each route that says what it must not, and what of it."""
    for row in (*TABLE, *PLAIN, *WORDS):
        text = answer(screen, row, world) if not row.upload else ""
        # A word that was asked for may be said back.
        yield from (f"{row.name}: {word}" for word in secrets if word in text)


def test_no_route_tells_what_is_not_theirs(screen: Client, shop: Shop, anna: Employee) -> None:
    give(anna)
    assert OWN in answer(screen, PLAIN[0], shop.own)
    assert OWN in answer(screen, PLAIN[2], shop.own)

    assert list(leaks(screen, shop.hidden, (*SECRETS, *UNASSIGNED))) == []


def test_nor_to_whoever_sees_the_unassigned_too(screen: Client, shop: Shop, anna: Employee) -> None:
    give(anna, Permission.CHATS_SEE_UNASSIGNED)
    assert UNASSIGNED[0] in answer(screen, PLAIN[0], shop.own)

    assert list(leaks(screen, shop.hidden, SECRETS)) == []


def test_own_rows_show_no_whole_phone(screen: Client, shop: Shop, anna: Employee) -> None:
    give(anna)

    assert list(leaks(screen, shop.own, (*SECRETS, *UNASSIGNED))) == []


def test_counts_count_only_what_is_seen(screen: Client, shop: Shop, anna: Employee) -> None:
    give(anna)

    chats = screen.get("/api/v1/chats/counts?state=all").json()
    orders = screen.get("/api/v1/orders/counts").json()

    # Her own chat; her own order, and the one of nobody that the world has.
    assert (chats["states"]["all"], chats["linked"]) == (1, 1)
    assert orders["total"] == 2


@pytest.mark.parametrize("form", ["csv", "xlsx"])
def test_tables_hold_only_what_is_seen(
    screen: Client, shop: Shop, anna: Employee, form: str
) -> None:
    give(anna)
    columns = ["number", "buyer", "phone", "total", "comment", "delivery", "utm"]
    orders = _order_table(screen, {"format": form, "columns": columns, "filter": {}})
    clients = _client_table(screen, {"format": form, "filter": {}})

    assert [word for word in (*SECRETS, *UNASSIGNED) if word in orders + clients] == []
    assert OWN in orders
    assert "спільна" in clients


def _order_table(screen: Client, wish: dict[str, object]) -> str:
    job = screen.post("/api/v1/order-exports", wish, content_type="application/json").json()
    with company_scope(OrderJob._base_manager.get(pk=job["id"]).company_id):
        work_on_orders(job["id"], lambda: False)
    return said(screen.get(f"/api/v1/order-jobs/{job['id']}/file"))


def _client_table(screen: Client, wish: dict[str, object]) -> str:
    job = screen.post("/api/v1/client-exports", wish, content_type="application/json").json()
    with company_scope(ClientJob._base_manager.get(pk=job["id"]).company_id):
        work_on_clients(job["id"], lambda: False)
    return said(screen.get(f"/api/v1/client-jobs/{job['id']}/file"))


def test_files_of_chats_that_are_not_theirs_are_not_there(
    screen: Client, shop: Shop, anna: Employee
) -> None:
    give(anna)

    own, theirs = (
        screen.get(f"/files/{world.ids['file']}/x.txt") for world in (shop.own, shop.hidden)
    )
    assert (own.status_code, theirs.status_code) == (200, 404)
    assert OWN in said(own)
