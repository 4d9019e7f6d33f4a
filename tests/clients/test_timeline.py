"""Everything with a client in one line of time, for eyes that may see it."""

from collections.abc import Sequence
from dataclasses import replace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from kramar.channels.connector import Person
from kramar.channels.models import Channel
from kramar.chats.models import Chat, Message
from kramar.chats.queries.timelines import (
    KINDS,
    Kind,
    Timeline,
    TimelinePlace,
    list_chats_of_client,
    list_timeline,
)
from kramar.chats.search.viewers import Viewer
from kramar.chats.services.linking import link_chat
from kramar.clients.models import Client
from kramar.clients.queries import Eyes
from kramar.clients.queries.history import list_history
from kramar.clients.services.cards import assign_client, change_client, create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.notes import add_note
from kramar.orders.drafts import OrderDraft
from kramar.orders.services.creating import create_order
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say, bring, say

__all__ = ["bring", "say"]


@pytest.fixture
def iryna(lamp_bot: Channel, bring: Bring, say: Say, owner: Employee) -> Client:
    """Return a client with two chats, a note and an order."""
    client = create_client(
        fields=ClientFields(last_name="Бойко", phones=["0671234567"]), responsible=None, by=owner
    )
    bring(say("Добрий день"), say("Привіт", person=Person(external_id="2", name="Іра")))
    for chat in Chat.objects.order_by("pk"):
        link_chat(chat_id=chat.pk, client_id=client.pk, by=owner)
    add_note(client_id=client.pk, text="Любить жовте світло", by=owner)
    create_order(draft=OrderDraft(client_id=client.pk), by=owner)
    bring(say("А доставка?"))
    return client


def page(
    client: Client,
    employee: Employee,
    *,
    kinds: Sequence[Kind] = KINDS,
    after: TimelinePlace | None = None,
    limit: int = 50,
) -> Timeline:
    return list_timeline(client, Viewer.of(employee), kinds=kinds, after=after, limit=limit)


def test_all_channels_notes_orders_and_deeds_stand_in_one_line(
    iryna: Client, owner: Employee
) -> None:
    found = page(iryna, owner)

    kinds = [piece.kind for piece in found.pieces]
    assert [kinds[0], kinds[-1]] == ["message", "event"]
    assert {kind: kinds.count(kind) for kind in KINDS} == {
        "message": 7,
        "note": 1,
        "order": 1,
        "event": 2,
    }
    assert len(found.chats) == 2
    times = [piece.row.created_at for piece in found.pieces]
    assert times == sorted(times, reverse=True)


def test_pages_hold_every_row_once(iryna: Client, owner: Employee) -> None:
    whole = page(iryna, owner).pieces
    first = page(iryna, owner, limit=4).pieces
    second = page(iryna, owner, after=first[-1].place, limit=4).pieces
    third = page(iryna, owner, after=second[-1].place, limit=4).pieces

    assert [*first, *second, *third] == whole


def test_a_chat_of_a_colleague_is_not_told_of(iryna: Client, owner: Employee) -> None:
    hidden, shown = Chat.objects.order_by("pk")
    Chat.objects.filter(pk=shown.pk).update(responsible=None)
    viewer = Viewer.of(owner)
    of_nobody = replace(viewer.sight, employee_id=0, sees_all=False, sees_unassigned=True)

    found = list_timeline(
        iryna, replace(viewer, sight=of_nobody), kinds=["message"], after=None, limit=50
    )

    assert list_chats_of_client(of_nobody, iryna) == list(found.chats) == [shown.pk]
    said_in = {piece.row.chat_id for piece in found.pieces if isinstance(piece.row, Message)}
    assert (said_in, hidden.pk in found.chats) == ({shown.pk}, False)


def test_a_page_costs_the_same_however_much_there_is(iryna: Client, owner: Employee) -> None:
    viewer = Viewer.of(owner)
    with CaptureQueriesContext(connection) as few:
        list_timeline(iryna, viewer, kinds=KINDS, after=None, limit=2)
    with CaptureQueriesContext(connection) as many:
        list_timeline(iryna, viewer, kinds=KINDS, after=None, limit=50)

    assert len(few) == len(many) == 8


def test_history_says_what_a_field_said_before(iryna: Client, owner: Employee) -> None:
    change_client(client_id=iryna.pk, fields=ClientFields(phones=["0501112233"]), by=owner)
    assign_client(client_id=iryna.pk, to=None, by=owner)
    assign_client(client_id=iryna.pk, to=owner, by=owner)

    assigned, *_rest = list_history(iryna, Eyes(sees_full_phones=True), before=None, limit=10)
    assert [(each.field, each.now) for each in assigned.changes] == [
        ("responsible", owner.short_name)
    ]
    hidden = list_history(iryna, Eyes(sees_full_phones=False), before=None, limit=10)
    (phones,) = (each for entry in hidden for each in entry.changes if each.field == "phones")
    assert ("123" in str(phones.before), "•" in str(phones.before)) == (False, True)
