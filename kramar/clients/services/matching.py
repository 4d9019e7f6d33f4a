"""Finding whose phone it is, or making a client of it: for orders from sites and from people."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from django.db import transaction

from kramar.audit.services import record_each
from kramar.clients.models import Client, ClientPhone
from kramar.clients.services.cards import write_changes
from kramar.clients.services.fields import ClientFields
from kramar.clients.services.likenesses import find_pairs_by_email
from kramar.clients.services.writing import NewClient, client_created, write_clients
from kramar.core.prepared import Among, Prepared
from kramar.core.rows import take_turn
from kramar.events.shape import Event
from kramar.staff.models import Employee

NOTHING = ClientFields()
_WITH_PHONES = Prepared(
    ClientPhone,
    lambda rows: (
        rows.select_related("client__responsible", "client__blacklisted_by")
        .filter(Among("number", "numbers"), client__merged_into=None, client__deleted_at=None)
        .order_by("client")
    ),
)
_NAMES = ("last_name", "first_name", "patronymic")


@dataclass(frozen=True, slots=True)
class Sought:
    """Somebody who is known by a phone.

    :param phone: in E.164
    :param fields: what a new card begins with, clean; without phones
    """

    phone: str
    fields: ClientFields = NOTHING
    responsible: Employee | None = None
    by: Employee | None = None


@dataclass(frozen=True, slots=True)
class Matched:
    """The client of each who was sought, in their order, and what to publish.

    The caller publishes last, with its own events.
    """

    clients: Sequence[Client]
    events: Sequence[Event]


@transaction.atomic(savepoint=False)
def match_by_phone(sought: Sequence[Sought]) -> Matched:
    """Find the client with each phone, the latest of several, or make a new one.

    A known client keeps what the card says; a card without any name gets the one that is given.
    Two who have one phone are one client. Of two transactions at once with one phone the second
    waits for the first and gets the same client.
    """
    take_turn(*{f"clients.phone:{each.phone}" for each in sought})
    found = _find_by_phones({each.phone for each in sought})
    drafts = _draft_new(each for each in sought if each.phone not in found)
    made = dict(zip(drafts, write_clients([*drafts.values()]), strict=True))
    _note(made, drafts)
    events: list[Event] = [
        client_created(made[phone], draft.contacts) for phone, draft in drafts.items()
    ]
    for each in sought:
        if each.phone in found:
            events += _name(found, each)
    found |= made
    return Matched([found[each.phone] for each in sought], events)


def _draft_new(sought: Iterable[Sought]) -> dict[str, NewClient]:
    """Return the cards to make, by phone; of several with one phone the first with a name."""
    drafts: dict[str, NewClient] = {}
    for each in sought:
        first = drafts.get(each.phone)
        if first is None:
            fields = replace(each.fields, phones=[each.phone])
            drafts[each.phone] = NewClient(fields, each.responsible, each.by)
        elif not _names_of(first.fields):
            fields = replace(first.fields, **_names_of(each.fields))
            drafts[each.phone] = replace(first, fields=fields)
    return drafts


def _note(made: dict[str, Client], drafts: dict[str, NewClient]) -> None:
    # Nobody who is there has their phones, so that they are like others by e-mail only.
    if with_email := [made[phone] for phone, draft in drafts.items() if draft.fields.emails]:
        find_pairs_by_email(with_email)
    record_each(
        "client.created",
        [
            (made[phone], draft.by, {"fields": sorted(draft.fields.texts)})
            for phone, draft in drafts.items()
        ],
    )


def _name(found: dict[str, Client], sought: Sought) -> list[Event]:
    """Give a card without any name the one that is given; return what to publish."""
    known, names = found[sought.phone], _names_of(sought.fields)
    if not names or known.full_name:
        return []
    named, events = write_changes(client_id=known.pk, fields=ClientFields(**names), by=sought.by)
    # The card may have been found by another phone too.
    same = [phone for phone, client in found.items() if client.pk == named.pk]
    found.update(dict.fromkeys(same, named))
    return events


def _names_of(fields: ClientFields) -> dict[str, str]:
    return {name: text for name in _NAMES if (text := fields.texts.get(name))}


def _find_by_phones(numbers: Collection[str]) -> dict[str, Client]:
    return {row.number: row.client for row in _WITH_PHONES.read(numbers=[*numbers])}
