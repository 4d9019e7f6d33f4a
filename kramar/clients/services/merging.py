"""Putting two cards of one person together, and taking that back."""

from collections.abc import Sequence
from typing import NamedTuple, TypedDict

from django.db import models, transaction
from django.db.models import Q
from django.utils.translation import gettext as _

from kramar.audit.services import record
from kramar.clients.errors import ClientAbsentError, MergeAbsentError, MergeUndoneError
from kramar.clients.events import ClientDeleted, ClientRestored
from kramar.clients.models import Client, ClientFile, ClientMerge, ClientNote, ClientPair
from kramar.clients.ports import followers
from kramar.clients.queries import contacts_of, refuse_gone
from kramar.clients.services.cards import client_changed, hidden_card, lock_clients
from kramar.clients.services.contacts import (
    forget_words,
    remember_words,
    save_contacts,
    sort_name_of,
)
from kramar.clients.services.fields import ClientFields, clean_fields
from kramar.clients.services.likenesses import renew_pairs
from kramar.core import clock
from kramar.core.errors import InvalidError
from kramar.events.services import publish
from kramar.staff.models import Employee

TEXTS = ("last_name", "first_name", "patronymic", "comment")
MANY = ("phones", "emails", "addresses")
COUNTS = ("bought_out", "refused", "unclaimed")
BLACK = ("blacklisted_at", "blacklisted_by", "blacklist_reason")


class Card(TypedDict):
    """What a card said at some moment."""

    texts: dict[str, str]
    many: dict[str, list[str]]


class Two(NamedTuple):
    """The card that stays and the one that goes."""

    client: Client
    gone: Client


@transaction.atomic
def merge_clients(
    *, client_id: int, other_id: int, fields: ClientFields, by: Employee
) -> ClientMerge:
    """Put another card into a client's: notes, files, chats and orders move, counts are added.

    :param fields: what the card says from now on; what is not given stays, phones and e-mails of
        both are kept
    :raises ClientAbsentError: one of them is not there
    :raises ConflictError: one of them was merged or deleted
    :raises InvalidError: they are one client, or a field is wrong
    """
    two = _lock_two(client_id, other_id)
    client, gone = two
    refuse_gone(client)
    refuse_gone(gone)
    before, other = _card_of(client), _card_of(gone)
    after = _join(before, other, clean_fields(fields, known_phones=_phones(before, other)))
    moved = _move_all(two, by)
    _write(client, after)
    _add_counts(client, gone, sign=1)
    _take_blacklist(client, gone)
    client.save(update_fields=[*TEXTS, "sort_name", *COUNTS, *BLACK])
    gone.merged_into = client
    gone.save(update_fields=["merged_into"])
    _index(client, gone)
    merge = ClientMerge.objects.create(
        company_id=client.company_id,
        client=client,
        gone=gone,
        employee=by,
        before={"before": before, "after": _card_of(client)},
        moved=moved,
        created_at=clock.now(),
    )
    record("client.merged", target=client, by=by, gone=gone.pk, merge=merge.pk)
    record("client.merged", target=gone, by=by, into=client.pk, merge=merge.pk)
    publish(ClientDeleted(client_id=gone.pk, into_id=client.pk))
    publish(client_changed(_fresh(client), phones_changed=True))
    return merge


@transaction.atomic
def undo_merge(*, merge_id: int, by: Employee) -> ClientMerge:
    """Give back what was moved, where nobody has moved it on; what was written since stays.

    :raises MergeAbsentError: there was no such merge
    :raises MergeUndoneError: it was taken back already, or another came after it
    """
    found = ClientMerge.objects.filter(pk=merge_id).first()
    if found is None:
        raise MergeAbsentError(_("Такого об’єднання не було"))
    two = _lock_two(found.client_id, found.gone_id)
    client, gone = two
    merge = ClientMerge.objects.select_for_update().get(pk=merge_id)
    if merge.undone_at or client.is_gone or gone.merged_into_id != client.pk:
        raise MergeUndoneError(_("Це об’єднання вже не можна скасувати"))
    merge.undone_at = clock.now()
    merge.save(update_fields=["undone_at"])
    _move_back(two, merge.moved, by)
    _write(client, _without(_card_of(client), **merge.before))
    _add_counts(client, gone, sign=-1)
    if gone.blacklisted_at and client.blacklisted_at == gone.blacklisted_at:
        client.blacklisted_at, client.blacklisted_by, client.blacklist_reason = None, None, ""
    client.save(update_fields=[*TEXTS, "sort_name", *COUNTS, *BLACK])
    gone.merged_into = None
    gone.save(update_fields=["merged_into"])
    _index(client, gone)
    record("client.unmerged", target=client, by=by, gone=gone.pk, merge=merge.pk)
    record("client.unmerged", target=gone, by=by, into=client.pk, merge=merge.pk)
    publish(ClientRestored(client=hidden_card(_fresh(gone))))
    publish(client_changed(_fresh(client), phones_changed=True))
    return merge


@transaction.atomic
def dismiss_pair(*, client_id: int, other_id: int, by: Employee) -> None:
    """Remember that two clients are not one person.

    :raises ClientAbsentError: one of them is not there
    """
    client, other = _lock_two(client_id, other_id)
    first, second = sorted([client.pk, other.pk])
    ClientPair.objects.update_or_create(
        first_id=first,
        second_id=second,
        defaults={"company_id": client.company_id, "dismissed_at": clock.now(), "dismissed_by": by},
        create_defaults={
            "company_id": client.company_id,
            "reason": ClientPair.Reason.PHONE,
            "dismissed_at": clock.now(),
            "dismissed_by": by,
        },
    )
    record("client.told_apart", target=client, by=by, other=other.pk)


def _lock_two(client_id: int, other_id: int) -> Two:
    if client_id == other_id:
        raise InvalidError(_("Це одна й та сама картка"))
    ids = sorted([client_id, other_id])
    # Chats and orders are locked before clients everywhere.
    for follower in followers().values():
        follower.lock(ids)
    found = {client.pk: client for client in lock_clients(ids)}
    if len(found) < len(ids):
        raise ClientAbsentError(_("Клієнта не знайдено"))
    return Two(found[client_id], found[other_id])


def _card_of(client: Client) -> Card:
    many = contacts_of(client)
    return {
        "texts": {name: getattr(client, name) for name in TEXTS},
        "many": {name: list(values) for name, values in zip(MANY, many, strict=True)},
    }


def _phones(*cards: Card) -> list[str]:
    return [number for card in cards for number in card["many"]["phones"]]


def _join(mine: Card, other: Card, chosen: ClientFields) -> Card:
    """Return what the card says from now on: what was chosen, and the contacts of both."""
    texts = {name: mine["texts"][name] or other["texts"][name] for name in TEXTS}
    given = {"phones": chosen.phones, "emails": chosen.emails, "addresses": chosen.addresses}
    return {
        "texts": texts | chosen.texts,
        "many": {
            name: list(
                dict.fromkeys([*(given[name] or []), *mine["many"][name], *other["many"][name]])
            )
            for name in MANY
        },
    }


def _without(now: Card, before: Card, after: Card) -> Card:
    """Return what the card says without a merge; what was changed since stays as it is."""
    return {
        "texts": {
            name: before["texts"][name] if value == after["texts"][name] else value
            for name, value in now["texts"].items()
        },
        "many": {
            name: _take_away(values, before["many"][name], after["many"][name])
            for name, values in now["many"].items()
        },
    }


def _take_away(now: Sequence[str], before: Sequence[str], after: Sequence[str]) -> list[str]:
    if list(now) == list(after):
        return list(before)
    brought = set(after) - set(before)
    return [value for value in now if value not in brought]


def _write(client: Client, card: Card) -> None:
    for name, value in card["texts"].items():
        setattr(client, name, value)
    client.sort_name = sort_name_of(client)
    many = card["many"]
    contacts = ClientFields(
        phones=many["phones"], emails=many["emails"], addresses=many["addresses"]
    )
    save_contacts(client, contacts)


def _add_counts(client: Client, gone: Client, *, sign: int) -> None:
    for name in COUNTS:
        setattr(client, name, max(getattr(client, name) + sign * getattr(gone, name), 0))


def _take_blacklist(client: Client, gone: Client) -> None:
    """Let a warning about one of the two be a warning about both."""
    if gone.blacklisted_at and not client.blacklisted_at:
        for name in BLACK:
            setattr(client, name, getattr(gone, name))


def _move_all(two: Two, by: Employee) -> dict[str, list[int]]:
    client, gone = two
    own: tuple[tuple[str, type[models.Model]], ...] = (("notes", ClientNote), ("files", ClientFile))
    moved = {}
    for name, model in own:
        rows = model._default_manager.filter(client=gone)
        moved[name] = list(rows.values_list("pk", flat=True))
        rows.update(client=client)
    for name, follower in followers().items():
        moved[name] = follower.move(from_id=gone.pk, to_id=client.pk, ids=None, by=by)
    return moved


def _move_back(two: Two, moved: dict[str, list[int]], by: Employee) -> None:
    client, gone = two
    ClientNote.objects.filter(client=client, pk__in=moved["notes"]).update(client=gone)
    ClientFile.objects.filter(client=client, pk__in=moved["files"]).update(client=gone)
    for name, follower in followers().items():
        follower.move(from_id=client.pk, to_id=gone.pk, ids=moved.get(name, []), by=by)


def _index(client: Client, gone: Client) -> None:
    remember_words(client)
    if gone.is_gone:
        forget_words(gone)
    else:
        remember_words(gone)
    ClientPair.objects.filter(Q(first=gone) | Q(second=gone), dismissed_at=None).delete()
    renew_pairs(client)
    renew_pairs(gone)


def _fresh(client: Client) -> Client:
    # Chats were counted beside this object.
    client.refresh_from_db(fields=["chat_count"])
    return client
