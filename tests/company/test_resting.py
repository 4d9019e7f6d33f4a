"""A suspended company takes in what comes and does nothing by itself; afterwards it goes on."""

from collections.abc import Callable
from datetime import timedelta

import pytest

from kramar.catalog.models import CatalogImport, CatalogSource
from kramar.catalog.services.importing.asking import ask_due_imports
from kramar.channels.connector import InboundMessage, Person
from kramar.channels.credentials import seal
from kramar.channels.models import Channel
from kramar.chats.models import Message
from kramar.chats.services.receiving import receive
from kramar.company.models import Company
from kramar.company.queries import list_distributing, list_resting
from kramar.company.services import CompanyChanges, change_company
from kramar.company.services.subscriptions import resume_company, suspend_company
from kramar.core import clock
from kramar.core.working_hours import WorkingSpan
from kramar.delivery.models import CarrierAccount
from kramar.delivery.queries import list_connected_companies
from kramar.orders.drafts import OrderDraft
from kramar.orders.services.creating import create_order
from kramar.staff.models import Employee
from kramar.webhooks.queries import list_due_webhooks
from kramar.webhooks.services.recording import take_events
from kramar.webhooks.services.webhooks import create_webhook

Wait = Callable[[Company, Employee], None]
Count = Callable[[], int]


def hand_out(company: Company, _owner: Employee) -> None:
    company.distribution_enabled = True
    company.save()


def follow_parcels(company: Company, _owner: Employee) -> None:
    key = seal({"api_key": "сова"})
    CarrierAccount.objects.create(company=company, sealed_key=key, looked_at=clock.now())


def tell_a_site(_company: Company, owner: Employee) -> None:
    create_webhook(url="https://lamps.example/hook", events=["order.created"], by=owner)
    create_order(draft=OrderDraft(), by=None)
    take_events()


def read_a_feed(company: Company, _owner: Employee) -> None:
    CatalogSource.objects.create(
        company=company,
        name="Постачальник",
        url="https://feed.example/goods.yml",
        next_at=clock.now() - timedelta(hours=30),
        created_at=clock.now(),
    )


def count_loads() -> int:
    ask_due_imports(clock.now())
    return CatalogImport.objects.count()


@pytest.mark.parametrize(
    ("wait", "count"),
    [
        (hand_out, lambda: len(list_distributing())),
        (follow_parcels, lambda: len(list_connected_companies())),
        (tell_a_site, lambda: len(list_due_webhooks(clock.now()))),
        (read_a_feed, count_loads),
    ],
    ids=["distribution", "parcels", "webhooks", "feeds"],
)
def test_what_is_due_waits_and_goes_on_once(
    in_lamp_shop: Company, owner: Employee, wait: Wait, count: Count
) -> None:
    wait(in_lamp_shop, owner)
    suspend_company(company=in_lamp_shop)
    assert ({*list_resting()}, count()) == ({in_lamp_shop.pk}, 0)

    resume_company(company=in_lamp_shop)

    assert ({*list_resting()}, count(), count()) == (set(), 1, 1)


def test_what_clients_write_is_kept_and_not_answered(
    in_lamp_shop: Company, lamp_bot: Channel, clara: Person, owner: Employee
) -> None:
    # Never open: a minute of the night is all there is.
    nights = [WorkingSpan(day=0, opens="03:00", closes="03:01")]
    changes = CompanyChanges(working_hours=nights, away_message_enabled=True, away_message="Ніч")
    change_company(company=in_lamp_shop, changes=changes, by=owner)
    suspend_company(company=in_lamp_shop)

    said = InboundMessage(person=clara, external_id="1", provider_at=clock.now(), text="Є лампа?")
    receive(lamp_bot, [said])

    assert list(Message.objects.values_list("direction", "text")) == [("in", "Є лампа?")]
