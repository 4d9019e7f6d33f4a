"""The tallies say how many chats there are of each kind after whatever has happened."""

from importlib import import_module

import pytest
from django.db import connection

from kramar.channels.connector import Person
from kramar.chats.models import (
    ANY_CHANNEL,
    ANYBODY,
    EVERY_LABEL,
    Chat,
    ChatLabel,
    Facet,
    Label,
    LabelSet,
    TallyRow,
)
from kramar.chats.models.tallies import tally_column
from kramar.chats.services.assignment import take_chat
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.closing import close_chat
from kramar.chats.services.locking import lock_chat
from kramar.chats.services.tallies import reconcile_tallies
from kramar.core import clock
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say

migration = import_module("kramar.chats.migrations.0031_fill_tally_rows")

FORMER_ROWS = """
    CREATE TEMPORARY TABLE chats_chattally AS
    SELECT company_id, label_key, responsible_key, channel_key,
        {facets} AS facets, n{facets} AS chats
    FROM chats_tallyrow
"""


def tally_of(facets: int, label_key: int = EVERY_LABEL) -> int:
    """Return how many chats of anybody, of any channel, the tally has."""
    rows = TallyRow.objects.filter(
        label_key=label_key, responsible_key=ANYBODY, channel_key=ANY_CHANNEL
    )
    return sum(rows.values_list(tally_column(facets), flat=True))


@pytest.fixture
def label(chat: Chat) -> Label:
    return Label.objects.create(
        company_id=chat.company_id, name="VIP", folded="vip", color="red", created_at=clock.now()
    )


def put_labels(chat: Chat, *label_ids: int) -> None:
    locked = lock_chat(chat.pk)
    changes = ChatChanges()
    changes.begin(locked)
    locked.label_ids = list(label_ids)
    changes.save()


def test_a_new_chat_is_counted_once(bring: Bring, say: Say) -> None:
    bring(say("Добрий день!"), say("Ви тут?"))
    bring(say("Агов"))

    assert tally_of(Facet.OPEN | Facet.UNREAD | Facet.WAITING) == 1
    assert reconcile_tallies() == 0


def test_a_chat_moves_from_one_number_to_another(chat: Chat, anna: Employee) -> None:
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    close_chat(chat_id=chat.pk, by=anna)

    assert tally_of(Facet(0)) == 1
    assert tally_of(Facet.OPEN | Facet.WAITING) == 0
    assert reconcile_tallies() == 0


def test_each_label_has_numbers_of_its_own(chat: Chat, label: Label) -> None:
    put_labels(chat, label.pk)

    assert tally_of(chat.facets_now(), label_key=label.pk) == 1

    put_labels(chat)

    assert tally_of(chat.facets_now(), label_key=label.pk) == 0
    assert reconcile_tallies() == 0


def test_labels_together_have_numbers_of_their_own(chat: Chat, label: Label) -> None:
    other = Label.objects.create(
        company_id=chat.company_id, name="Опт", folded="опт", color="red", created_at=clock.now()
    )
    put_labels(chat, other.pk, label.pk)

    together = LabelSet.objects.get()
    assert together.all_labels == f" {label.pk} {other.pk} "
    assert tally_of(chat.facets_now(), label_key=together.key) == 1
    assert reconcile_tallies() == 0

    put_labels(chat, other.pk)

    assert tally_of(chat.facets_now(), label_key=together.key) == 0
    assert reconcile_tallies() == 0


def test_numbers_that_had_rows_of_their_own_are_put_together_and_apart_again(
    chat: Chat, label: Label
) -> None:
    put_labels(chat, label.pk)
    with connection.cursor() as cursor:
        cursor.execute(FORMER_ROWS.format(facets=chat.facets_now()))
        cursor.execute("DELETE FROM chats_chattally")
        cursor.execute(migration.RETURN)
        TallyRow.objects.all().delete()
        cursor.execute(migration.FILL)

    assert tally_of(chat.facets_now(), label_key=label.pk) == 1
    assert reconcile_tallies() == 0


def test_a_label_row_repeats_what_lists_ask(
    chat: Chat, label: Label, anna: Employee, bring: Bring, say: Say
) -> None:
    put_labels(chat, label.pk)
    take_chat(chat_id=chat.pk, seen_responsible_id=None, by=anna)
    bring(say("І ще одне"))

    chat.refresh_from_db()
    row = ChatLabel.objects.get()
    assert (row.facets, row.responsible_key) == (chat.facets, anna.pk)
    assert (row.channel_key, row.last_message_at) == (chat.channel_id, chat.last_message_at)
    assert row.all_labels == f" {label.pk} "
    assert reconcile_tallies() == 0


def test_a_label_taken_off_loses_its_row(chat: Chat, label: Label) -> None:
    put_labels(chat, label.pk)
    put_labels(chat)

    assert not ChatLabel.objects.exists()


def test_reconciling_mends_what_differs(chat: Chat, bring: Bring, say: Say) -> None:
    TallyRow.objects.update(**{tally_column(chat.facets_now()): 5})
    bring(say("Я теж", person=Person(external_id="9", name="Тарас")))

    assert reconcile_tallies() == 4
    assert reconcile_tallies() == 0
    assert tally_of(chat.facets_now()) == 2
