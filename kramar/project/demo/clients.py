"""Clients of the demo shop: who of those that write is known, with labels and notes."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TypedDict

from kramar.chats.services.labelling import label_chat
from kramar.chats.services.labels import prepare_label
from kramar.chats.services.linking import link_new_client
from kramar.chats.services.notes import add_chat_note
from kramar.clients.services.cards import create_client
from kramar.clients.services.fields import ClientFields
from kramar.staff.models import Employee

SOURCE = Path(__file__).parent / "clients.toml"


class KnownClient(TypedDict, total=False):
    """A client as `clients.toml` tells of them."""

    contact: str
    name: str
    phones: list[str]
    emails: list[str]
    labels: list[str]
    notes: list[str]
    comment: str


@dataclass(frozen=True, slots=True)
class Clientele:
    """Everybody who is known, by the contact's name, and the labels that are prepared.

    :param doubles: cards of people who have one already
    """

    known: Mapping[str, KnownClient]
    prepared: tuple[str, ...]
    doubles: tuple[KnownClient, ...]


def read_clientele() -> Clientele:
    """Return the clients of `clients.toml`."""
    with SOURCE.open("rb") as file:
        source = tomllib.load(file)
    return Clientele(
        known={client["contact"]: client for client in source["client"]},
        prepared=tuple(source["prepared"]),
        doubles=tuple(source["double"]),
    )


def prepare_labels(clientele: Clientele, *, by: Employee) -> None:
    """Put the labels on the company's list."""
    for name in clientele.prepared:
        prepare_label(name=name, by=by)


def introduce_client(*, chat_id: int, known: KnownClient, by: Employee) -> None:
    """Let an employee link the chat to its client, label it and write notes."""
    link_new_client(chat_id=chat_id, fields=_fields_of(known), by=by)
    for name in known.get("labels", []):
        label_chat(chat_id=chat_id, name=name, by=by)
    for text in known.get("notes", []):
        add_chat_note(chat_id=chat_id, text=text, by=by)


def add_doubles(clientele: Clientele, *, by: Employee) -> None:
    """Write some people down a second time, as happens in every shop."""
    for known in clientele.doubles:
        create_client(fields=_fields_of(known), responsible=None, by=by)


def _fields_of(known: KnownClient) -> ClientFields:
    last, first, *rest = [*known["name"].split(maxsplit=2), ""]
    return ClientFields(
        last_name=last,
        first_name=first,
        patronymic=" ".join(rest).strip(),
        phones=known.get("phones", []),
        emails=known.get("emails", []),
        comment=known.get("comment", ""),
    )
