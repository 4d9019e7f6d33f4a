"""What a company keeps for a while only: counted beforehand, forgotten at night, the rest stays."""

from datetime import datetime, timedelta

import pytest

from kramar.audit.models import AuditEntry
from kramar.channels.models import Delivery
from kramar.chats.models import Attachment, Chat, Message, MessageWords
from kramar.chats.services.linking import link_chat
from kramar.clients.models import Client
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.intake.models import RawOrderRequest
from kramar.orders.models import Order
from kramar.owndata.models import Retention
from kramar.owndata.services.retention.choosing import change_retention, count_what_goes
from kramar.owndata.services.retention.nightly import forget_past_retention
from kramar.staff.models import Employee
from tests.cast import NOON, SignIn

NIGHT = NOON.replace(hour=1)
LONG_AGO = NIGHT - timedelta(days=400)
RETENTION = "/api/v1/company/retention"
NEVER = {"messages": None, "requests": None, "order_history": None, "audit": None}


@pytest.fixture
def old_shop(full_shop: Employee, rival: Employee) -> Employee:
    """Let all that both companies have be of long ago, and their chats be closed."""
    for company_id in (rival.company_id, full_shop.company_id):
        with company_scope(company_id):
            Chat.objects.update(state=Chat.State.CLOSED, last_message_at=LONG_AGO)
            AuditEntry.objects.update(created_at=LONG_AGO)
            RawOrderRequest.objects.update(received_at=LONG_AGO)
    return full_shop


def forget(owner: Employee, at: datetime = NIGHT, **months: int | None) -> int:
    change_retention(months=NEVER | months, by=owner)
    with clock.standing_at(at):
        return forget_past_retention(at, lambda: False)


def test_old_messages_of_closed_chats_go_with_all_that_says_them(
    old_shop: Employee, rival: Employee
) -> None:
    with clock.standing_at(NIGHT):
        counted = count_what_goes({"messages": 12})

    assert counted == {"messages": Message.objects.count()}
    assert forget(old_shop, messages=12) == counted["messages"]
    left = (Message, MessageWords, Attachment, Delivery)
    assert [model.objects.count() for model in left] == [0, 0, 0, 0]
    assert Chat.objects.get().last_message is None
    with company_scope(rival.company_id):
        assert Message.objects.exists()


@pytest.mark.parametrize(
    "facts",
    [{"state": Chat.State.OPEN}, {"last_message_at": NIGHT - timedelta(days=300)}],
    ids=["an open chat", "a chat of this year"],
)
def test_messages_that_somebody_may_need_stay(old_shop: Employee, facts: dict[str, object]) -> None:
    Chat.objects.update(**facts)

    assert forget(old_shop, messages=12) == 0


def test_a_client_who_waits_for_an_order_keeps_their_messages(old_shop: Employee) -> None:
    client = Client.objects.order_by("pk")[0]
    link_chat(chat_id=Chat.objects.get().pk, client_id=client.pk, by=old_shop)
    Chat.objects.update(last_message_at=LONG_AGO)
    Order.objects.update(client=client)
    kept = Message.objects.count()
    forget(old_shop, messages=12)

    assert Message.objects.count() == kept


def test_orders_keep_their_history_when_the_rest_goes(old_shop: Employee) -> None:
    of_orders = AuditEntry.objects.filter(target_kind="order").count()
    forget(old_shop, audit=12)

    kept = AuditEntry.objects.filter(created_at=LONG_AGO)
    assert set(kept.values_list("target_kind", flat=True)) == {"order"}
    assert forget(old_shop, order_history=12) == of_orders


def test_a_request_that_waits_to_be_mended_stays(old_shop: Employee) -> None:
    assert forget(old_shop, requests=12) == 0

    RawOrderRequest.objects.update(state=RawOrderRequest.State.DISCARDED)
    assert forget(old_shop, requests=12) == 1


def test_nothing_goes_by_day_nor_where_everything_is_kept(old_shop: Employee) -> None:
    assert forget(old_shop, at=NOON, messages=12, audit=12) == 0
    assert forget(old_shop) == 0


def test_an_owner_looks_before_saving(old_shop: Employee, sign_in: SignIn) -> None:
    browser = sign_in(old_shop)
    preview = browser.get(f"{RETENTION}/preview?messages=1").json()
    browser.patch(RETENTION, {"messages": 12}, content_type="application/json")
    saved = browser.patch(RETENTION, {"audit": 24}, content_type="application/json").json()

    assert preview == {
        **dict.fromkeys(("requests", "order_history", "audit")),
        "messages": Message.objects.count(),
    }
    assert saved == NEVER | {"messages": 12, "audit": 24}
    assert Retention.objects.count() == 1
    assert AuditEntry.objects.filter(action="retention.changed").count() == 2
