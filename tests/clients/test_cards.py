"""Clients' cards: fields, suggestions, and what became of cards that are gone."""

from dataclasses import replace

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from kramar.audit.models import AuditEntry
from kramar.clients import queries
from kramar.clients.errors import ClientDeletedError, ClientMergedError, NoteAbsentError
from kramar.clients.models import Client, ClientWords
from kramar.clients.queries import Eyes, suggest_clients
from kramar.clients.services.cards import assign_client, change_client, create_client
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.notes import add_note, change_note, delete_note, restore_note
from kramar.clients.services.removal import delete_client, restore_client
from kramar.company.models import Company
from kramar.core import clock
from kramar.core.errors import ConflictError, InvalidError
from kramar.events.models import StoredEvent
from kramar.staff.models import Employee

EYES = Eyes(sees_full_phones=True)
IRYNA = ClientFields(
    last_name="Бойко",
    first_name="Ірина",
    patronymic="Олегівна",
    phones=["067 123-45-67"],
    emails=["Iryna@Example.com"],
)


@pytest.fixture
def iryna(in_lamp_shop: Company, anna: Employee) -> Client:
    """Return a client of the lamp shop."""
    return create_client(fields=IRYNA, responsible=None, by=anna)


def suggested(text: str, eyes: Eyes = EYES) -> list[str]:
    return [client.name for client in suggest_clients(text, eyes=eyes, limit=8)]


def test_a_card_keeps_phones_and_e_mails_in_one_form(iryna: Client) -> None:
    (shown,) = queries.present_clients([iryna], EYES)

    assert (shown.full_name, shown.phones, shown.emails) == (
        "Бойко Ірина Олегівна",
        ["+380671234567"],
        ["iryna@example.com"],
    )


def test_phones_are_hidden_from_whoever_may_not_see_them(iryna: Client) -> None:
    (shown,) = queries.present_clients([iryna], Eyes(sees_full_phones=False))

    assert shown.phones == ["+38067•••••67"]


@pytest.mark.parametrize(
    "text",
    [
        *("067", "0671234", "8067123", "+38 (067) 12", "45 67", "345", "бойко", "Бой", "б", "ойк"),
        *("ірина", "Boiko", ",jqrj", "Ірина Бойко", "iryna@ex"),
    ],
)
def test_a_client_is_suggested_by_any_part(iryna: Client, text: str) -> None:
    assert suggested(text) == ["Бойко Ірина Олегівна"]


@pytest.mark.parametrize("text", ["068", "Ковальчук", "ж", "%", "_", "' OR 1=1 --", "\\", "  "])
def test_others_are_not(iryna: Client, text: str) -> None:
    assert suggested(text) == []


def test_whoever_sees_no_phones_finds_none_by_a_fragment(iryna: Client) -> None:
    blind = Eyes(sees_full_phones=False)

    assert suggested("4567", blind) == []
    assert suggested("0671234567", blind) == ["Бойко Ірина Олегівна"]


def count_queries() -> int:
    with CaptureQueriesContext(connection) as queries_made:
        queries.present_clients(suggest_clients("бойко", eyes=EYES, limit=8), EYES)
    return len(queries_made)


def test_suggesting_takes_a_constant_number_of_queries(iryna: Client, anna: Employee) -> None:
    of_one = count_queries()
    create_client(fields=replace(IRYNA, first_name="Олена"), responsible=anna, by=anna)
    create_client(fields=replace(IRYNA, first_name="Оксана"), responsible=anna, by=anna)

    assert count_queries() == of_one


def test_a_changed_name_is_what_the_client_is_found_by(iryna: Client, anna: Employee) -> None:
    change_client(client_id=iryna.pk, fields=ClientFields(last_name="Мельник"), by=anna)

    assert (suggested("бойко"), suggested("мельник")) == ([], ["Мельник Ірина Олегівна"])


def test_only_what_is_given_changes_and_is_remembered(iryna: Client, anna: Employee) -> None:
    change_client(client_id=iryna.pk, fields=ClientFields(comment=" Дзвонити зранку "), by=anna)

    changed = queries.get_client(iryna.pk)
    assert (changed.comment, changed.last_name) == ("Дзвонити зранку", "Бойко")
    assert queries.list_phones(changed) == ["+380671234567"]
    said = AuditEntry.objects.get(action="client.changed").data
    assert said == {"changes": {"comment": ["", "Дзвонити зранку"]}}
    assert StoredEvent.objects.latest("number").kind == "client.changed"


def test_the_event_of_a_change_hides_phones(iryna: Client, anna: Employee) -> None:
    change_client(client_id=iryna.pk, fields=ClientFields(phones=["0501112233"]), by=anna)

    data = StoredEvent.objects.latest("number").data
    assert "+38050•••••33" in data
    assert "0501112233" not in data
    assert '"phones_changed":true' in data


def test_saving_the_same_tells_nobody(iryna: Client, anna: Employee) -> None:
    change_client(client_id=iryna.pk, fields=IRYNA, by=anna)

    assert not StoredEvent.objects.filter(kind="client.changed").exists()


def test_a_hidden_phone_that_comes_back_stays_what_it_is(iryna: Client, anna: Employee) -> None:
    fields = ClientFields(phones=["+38067•••••67", "050 111 22 33"])
    change_client(client_id=iryna.pk, fields=fields, by=anna)

    assert queries.list_phones(iryna) == ["+380671234567", "+380501112233"]


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        (ClientFields(phones=["телефон"]), {"phones"}),
        (ClientFields(phones=["+38067•••••67"]), {"phones"}),
        (ClientFields(emails=["лампа"]), {"emails"}),
        (ClientFields(last_name="я" * 500, first_name="я" * 81), {"last_name", "first_name"}),
        (ClientFields(comment="я" * 100_000), {"comment"}),
        (ClientFields(phones=[f"05011122{number}" for number in range(10, 40)]), {"phones"}),
    ],
)
def test_each_wrong_field_is_named(
    anna: Employee, in_lamp_shop: Company, fields: ClientFields, wrong: set[str]
) -> None:
    with pytest.raises(InvalidError) as refusal:
        create_client(fields=fields, responsible=None, by=anna)

    assert set(refusal.value.fields) == wrong
    assert not Client.objects.exists()


def test_a_client_of_nothing_is_refused(anna: Employee, in_lamp_shop: Company) -> None:
    with pytest.raises(InvalidError):
        create_client(fields=ClientFields(last_name="  ", phones=[""]), responsible=None, by=anna)


def test_without_a_name_the_client_has_a_number(anna: Employee, in_lamp_shop: Company) -> None:
    client = create_client(fields=ClientFields(phones=["0671234567"]), responsible=None, by=anna)

    assert client.name == f"Клієнт № {client.pk}"


def test_a_gone_card_tells_what_became_of_it(iryna: Client, anna: Employee) -> None:
    other = create_client(fields=replace(IRYNA, first_name="Оля"), responsible=None, by=anna)
    Client.objects.filter(pk=iryna.pk).update(merged_into=other)

    with pytest.raises(ClientMergedError, match="Бойко Оля Олегівна"):
        queries.get_client(iryna.pk)
    Client.objects.filter(pk=other.pk).update(deleted_at=clock.now())
    with pytest.raises(ClientDeletedError, match="видалено"):
        change_client(client_id=iryna.pk, fields=IRYNA, by=anna)


def test_a_gone_card_is_never_suggested(iryna: Client, anna: Employee) -> None:
    delete_client(client_id=iryna.pk, by=anna)

    assert suggested("бойко") == []
    assert not ClientWords.objects.exists()
    with pytest.raises(ClientDeletedError):
        delete_client(client_id=iryna.pk, by=anna)


def test_a_deleted_card_comes_back_as_it_was(iryna: Client, anna: Employee) -> None:
    delete_client(client_id=iryna.pk, by=anna)
    restore_client(client_id=iryna.pk, by=anna)

    assert suggested("бойко") == ["Бойко Ірина Олегівна"]


def test_somebody_else_answers_for_the_client(iryna: Client, anna: Employee) -> None:
    assert assign_client(client_id=iryna.pk, to=anna, by=anna).responsible == anna
    assert assign_client(client_id=iryna.pk, to=None, by=anna).responsible is None


def test_notes_are_written_changed_and_deleted(iryna: Client, anna: Employee) -> None:
    first = add_note(client_id=iryna.pk, text=" Любить жовте світло ", by=anna)
    second = add_note(client_id=iryna.pk, text="Дзвонити зранку", by=anna)
    change_note(client_id=iryna.pk, note_id=first.pk, text="Любить тепле світло", by=anna)
    delete_note(client_id=iryna.pk, note_id=second.pk, by=anna)

    (left,) = queries.list_notes(iryna)
    assert (left.text, left.author, left.edited_at is None) == ("Любить тепле світло", anna, False)
    kinds = StoredEvent.objects.order_by("number").values_list("kind", flat=True)
    assert list(kinds)[-4:] == ["note.added", "note.added", "note.changed", "note.deleted"]


def test_a_deleted_note_comes_back_as_it_was(
    iryna: Client, anna: Employee, boris: Employee
) -> None:
    note = add_note(client_id=iryna.pk, text="Любить жовте світло", by=anna)
    delete_note(client_id=iryna.pk, note_id=note.pk, by=boris)
    assert queries.list_notes(iryna) == []
    with pytest.raises(NoteAbsentError):
        change_note(client_id=iryna.pk, note_id=note.pk, text="Інше", by=boris)

    restored = restore_note(client_id=iryna.pk, note_id=note.pk, by=boris)

    assert (restored.author, queries.list_notes(iryna)) == (anna, [note])


@pytest.mark.parametrize("text", ["", "   ", "я" * 5001])
def test_an_empty_or_endless_note_is_refused(iryna: Client, anna: Employee, text: str) -> None:
    with pytest.raises(InvalidError) as refusal:
        add_note(client_id=iryna.pk, text=text, by=anna)

    assert set(refusal.value.fields) == {"text"}


def test_a_note_about_a_gone_client_is_refused(iryna: Client, anna: Employee) -> None:
    Client.objects.filter(pk=iryna.pk).update(deleted_at=clock.now())

    with pytest.raises(ConflictError):
        add_note(client_id=iryna.pk, text="Постійна", by=anna)
