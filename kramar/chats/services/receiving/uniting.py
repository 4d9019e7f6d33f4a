"""One person under several ids: a provider that hides numbers one day calls people otherwise."""

from dataclasses import replace

from kramar.channels.connector import Person
from kramar.channels.models import Channel
from kramar.chats.models import Contact


def unite(
    channel: Channel, contacts: dict[str, Contact], people: dict[str, Person]
) -> dict[str, str]:
    """Let whoever comes by two ids be one, by the id that the provider uses by now.

    Without it a person whose number is hidden one day would begin a second chat.

    :param contacts: by their ids; is left with those of the people
    :param people: by their ids; is left with one of each
    :returns: of ids that were taken out, which ones are meant
    """
    meant = _find_twice(contacts, people)
    for former_id, external_id in meant.items():
        _drop(people, former_id, external_id)
    _rename_former(contacts, people)
    for former_id in contacts.keys() - people.keys():
        del contacts[former_id]
    for contact, number in _find_by_number(channel, contacts, people):
        meant[number] = contact.external_id
        known = contacts.setdefault(contact.external_id, contact)
        people.setdefault(known.external_id, replace(people[number], external_id=known.external_id))
        _drop(people, number, known.external_id)
    return meant


def _find_twice(contacts: dict[str, Contact], people: dict[str, Person]) -> dict[str, str]:
    """Find who is in the batch by the former id too; those with two chats by now keep both."""
    meant: dict[str, str] = {}
    for external_id, person in people.items():
        former_id = person.former_id
        is_twice = former_id in people and former_id != external_id
        has_both = former_id in contacts and external_id in contacts
        # Two who change places are nobody's former selves.
        is_chained = external_id in meant or former_id in meant.values()
        if is_twice and not has_both and not is_chained:
            meant.setdefault(former_id, external_id)
    return meant


def _drop(people: dict[str, Person], former_id: str, external_id: str) -> None:
    former, person = people.pop(former_id), people[external_id]
    if not person.name:
        people[external_id] = replace(person, name=former.name, nickname=former.nickname)


def _rename_former(contacts: dict[str, Contact], people: dict[str, Person]) -> None:
    for external_id, person in people.items():
        if external_id not in contacts and person.former_id in contacts:
            contact = contacts.pop(person.former_id)
            contact.external_id = external_id
            contact.save(update_fields=["external_id"])
            contacts[external_id] = contact


def _find_by_number(
    channel: Channel, contacts: dict[str, Contact], people: dict[str, Person]
) -> list[tuple[Contact, str]]:
    """Find who is named by the number alone, as before it was hidden: what is brought again."""
    numbers = {
        person.phone: external_id
        for external_id, person in people.items()
        if external_id not in contacts and person.phone == f"+{external_id}"
    }
    if not numbers:
        return []
    # An index has only those with a number.
    found = Contact.objects.filter(channel=channel, phone__in=numbers).exclude(phone="")
    newest = {contact.phone: contact for contact in found.order_by("pk")}
    return [(contact, numbers[phone]) for phone, contact in newest.items()]
