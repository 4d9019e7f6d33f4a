"""Orders follow their client when two cards become one, and come back."""

from kramar.clients.models import Client
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.merging import merge_clients, undo_merge
from kramar.orders.models import Order
from kramar.orders.policies import OrderSight
from kramar.orders.queries import find_orders_of_client
from kramar.orders.services.statuses import set_status
from kramar.staff.models import Employee
from tests.orders.conftest import status


def ira(anna: Employee) -> Client:
    fields = ClientFields(first_name="Іра", phones=["0501112233"])
    return create_client(fields=fields, responsible=None, by=anna)


def ordered_by(client: Client, anna: Employee) -> list[Order]:
    return list(find_orders_of_client(OrderSight.of(anna), client.pk, limit=10))


def test_orders_follow_the_client_and_come_back(order: Order, owner: Employee) -> None:
    buyer, other = Client.objects.get(pk=order.client_id or 0), ira(owner)

    merge = merge_clients(client_id=other.pk, other_id=buyer.pk, fields=ClientFields(), by=owner)
    assert (ordered_by(other, owner), ordered_by(buyer, owner)) == ([order], [])

    undo_merge(merge_id=merge.pk, by=owner)
    assert (ordered_by(other, owner), ordered_by(buyer, owner)) == ([], [order])


def test_what_became_of_orders_is_counted_once(order: Order, owner: Employee) -> None:
    set_status(order_id=order.pk, status_id=status("Відмова").pk, by=owner)
    buyer, other = Client.objects.get(pk=order.client_id or 0), ira(owner)

    merge = merge_clients(client_id=other.pk, other_id=buyer.pk, fields=ClientFields(), by=owner)
    other.refresh_from_db()
    assert other.refused == 1

    undo_merge(merge_id=merge.pk, by=owner)
    other.refresh_from_db()
    buyer.refresh_from_db()
    assert (other.refused, buyer.refused) == (0, 1)
