"""Finding chats by the number of an order (S13)."""

import pytest

from kramar.chats.models import Chat
from kramar.chats.search import Viewer, search_chats
from kramar.chats.services.linking import link_chat
from kramar.orders.drafts import BuyerDraft, OrderDraft, Ttn
from kramar.orders.models import Order
from kramar.orders.services.creating import create_order
from kramar.orders.services.ttn import set_ttn
from kramar.staff.models import Employee


def found(query: str, by: Employee) -> list[tuple[str, str]]:
    """Search as an employee; tell where it was found, and the words."""
    hits = search_chats(Viewer.of(by), query, limit=30).hits
    return [(hit.found_in, hit.snippet.text) for hit in hits if hit.found_in == "order"]


@pytest.fixture
def order(chat: Chat, owner: Employee) -> Order:
    """Return the order of the client to whom Clara's chat is linked."""
    draft = OrderDraft(buyer=BuyerDraft(first_name="Клара", phone="067 123 45 67"))
    order = create_order(draft=draft, by=owner)
    assert order.client
    link_chat(chat_id=chat.pk, client_id=order.client.pk, by=owner)
    return set_ttn(order_id=order.pk, ttn=Ttn("20450012345678"), by=owner)


@pytest.mark.parametrize("query", ["1", "№ 1", "20450012345678"])
def test_a_whole_number_finds_the_clients_chat(order: Order, owner: Employee, query: str) -> None:
    assert found(query, owner) == [("order", "Замовлення № 1 · Нове")]


@pytest.mark.parametrize("query", ["01", "2", "2045", "@1", "99999999999999999999"])
def test_another_number_finds_nothing(order: Order, owner: Employee, query: str) -> None:
    assert found(query, owner) == []


def test_an_order_of_this_very_chat_is_found_without_a_client(chat: Chat, owner: Employee) -> None:
    create_order(draft=OrderDraft(chat_id=chat.pk), by=owner)

    assert found("1", owner) == [("order", "Замовлення № 1 · Нове")]


def test_whoever_may_not_see_orders_does_not_find_them(order: Order, anna: Employee) -> None:
    anna.role.permissions = ["chats.use", "chats.see_all"]

    assert found("1", anna) == []
