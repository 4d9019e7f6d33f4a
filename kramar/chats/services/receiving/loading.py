"""Reading everything that a batch touches: contacts, chats, and the messages it refers to."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta

from django.db import connection

from kramar.channels.connector import (
    Inbound,
    InboundDelete,
    InboundEcho,
    InboundEdit,
    InboundFailure,
    InboundMessage,
    InboundReachability,
    InboundReaction,
    InboundReceipt,
    InboundStart,
    Person,
    Unhandled,
)
from kramar.channels.models import Channel
from kramar.channels.registry import get_connector
from kramar.chats.models import (
    NAME_LENGTH,
    NICKNAME_LENGTH,
    Attachment,
    Chat,
    Contact,
    Message,
    MessageEdit,
)
from kramar.chats.services.away import enqueue_reply
from kramar.chats.services.changes import ChatChanges, is_unwritten
from kramar.chats.services.lines import announce_changed
from kramar.chats.services.locking import lock_chats_of
from kramar.chats.services.naming import find_by_name
from kramar.chats.services.receiving.own_phone import own_phone
from kramar.chats.services.receiving.people_names import clean_person_name
from kramar.chats.services.receiving.uniting import unite
from kramar.chats.services.words import refresh_words, remember_names
from kramar.company.queries import AwayMessage, find_away_message
from kramar.core import clock
from kramar.core.prepared import Among, Prepared, Slot
from kramar.core.rows import number_rows, places, write_rows

_CONTACTS = Prepared(
    Contact, lambda rows: rows.filter(Among("external_id", "people"), channel=Slot("channel"))
)


@dataclass
class Rows:
    """The rows of one batch, in memory, with what happens to them."""

    channel: Channel
    chats: dict[str, Chat]
    messages: dict[str, Message]
    albums: dict[str, Message]
    attachments: dict[int, list[Attachment]]
    reply_window: timedelta | None
    away: AwayMessage | None
    changes: ChatChanges
    edited: dict[int, Message] = field(default_factory=dict)
    formers: list[MessageEdit] = field(default_factory=list)
    replies: list[Message] = field(default_factory=list)

    def knows(self, person: Person) -> bool:
        """Whether the person is a contact, or becomes one by this batch."""
        return person.external_id in self.chats

    def chat_of(self, person: Person) -> Chat:
        """Return the chat with a person."""
        return self.chats[person.external_id]

    def find_message(self, external_id: str) -> Message | None:
        """Find a message of the batch or an older one, by whichever of its ids."""
        found = self.messages.get(external_id)
        if found is None and external_id:
            # Read again under the chat's lock: the outbox may just have learned the name.
            found = find_by_name(self.channel, external_id)
            if found:
                self.messages[external_id] = found
                self.attachments.update(_load_attachments([found]))
        return found

    def files_of(self, message: Message) -> list[Attachment]:
        """Return the files a message has so far; those of this batch included."""
        # A message of this batch has no id yet; its place in memory stands for it.
        key = -id(message) if is_unwritten(message) else message.pk
        return self.attachments[key]

    def edit(self, chat: Chat, message: Message) -> None:
        """Remember that a message was changed; one that is not written yet needs nothing."""
        if is_unwritten(message) or message.pk in self.edited:
            return
        self.edited[message.pk] = message
        self.changes.preview_again(chat, message)
        announce_changed(self.changes, chat, message)

    def keep_former(self, message: Message, edited_at: datetime) -> None:
        """Keep what a message says before its text is replaced."""
        self.formers.append(
            MessageEdit(
                company_id=self.channel.company_id,
                message=message,
                text=message.text,
                edited_at=edited_at,
            )
        )

    def save(self) -> None:
        """Write the batch."""
        if self.edited:
            Message.objects.bulk_update(
                self.edited.values(), ["text", "edited_at", "deleted_at", "reactions"]
            )
            refresh_words([*self.edited.values()])
        for message_id, message in self.edited.items():
            written = [file for file in self.attachments[message_id] if file.pk]
            self.changes.show(message, written)
        self.changes.save()
        if self.formers:
            self._save_formers()
        for reply in self.replies:
            enqueue_reply(reply)

    def _save_formers(self) -> None:
        for former in self.formers:
            # The message's id was not known when they were put together.
            former.message_id = former.message.pk
        MessageEdit.objects.bulk_create(self.formers)


def load(channel: Channel, items: Sequence[Inbound]) -> Rows:
    """Read the rows, making contacts and chats that are not there yet.

    The chats are locked in the order of their ids, as everybody does who locks several.
    """
    people, newcomers = _people_of(items), _newcomers_of(items)
    contacts, meant = _load_contacts(channel, people, newcomers)
    messages = _load_messages(channel, items)
    changes = ChatChanges()
    chats = _load_chats(channel, contacts, changes)
    for former_id, external_id in meant.items():
        if external_id in chats:
            chats[former_id] = chats[external_id]
    return Rows(
        channel=channel,
        chats=chats,
        messages={message.external_id or "": message for message in messages},
        albums={message.album_id: message for message in messages if message.album_id},
        attachments=_load_attachments(messages),
        reply_window=_reply_window(channel),
        away=find_away_message(channel.company_id, clock.now()),
        changes=changes,
    )


def _reply_window(channel: Channel) -> timedelta | None:
    hours = get_connector(channel.kind).capabilities.reply_window_hours
    return timedelta(hours=hours) if hours else None


def _people_of(items: Sequence[Inbound]) -> dict[str, Person]:
    """Gather the people of a batch; a receipt that names nobody does not take a name away."""
    people: dict[str, Person] = {}
    for item in items:
        if isinstance(item, Unhandled):
            continue
        person = item.person
        known = people.get(person.external_id)
        phone = own_phone(item) or person.phone or (known.phone if known else "")
        if known is None or person.name:
            known = _tidy_names(person)
        people[person.external_id] = known if known.phone == phone else replace(known, phone=phone)
    return people


def _newcomers_of(items: Sequence[Inbound]) -> set[str]:
    """List who becomes a contact: a receipt or a reaction to what we do not have makes none."""
    return {
        item.person.external_id
        for item in items
        if isinstance(item, InboundMessage | InboundEcho | InboundStart)
        or (isinstance(item, InboundReachability) and item.reachable)
    }


def _tidy_names(person: Person) -> Person:
    """Make names readable and short enough: no message is refused for a name."""
    name = clean_person_name(person.name)[:NAME_LENGTH]
    nickname = clean_person_name(person.nickname)[:NICKNAME_LENGTH]
    if (name, nickname) == (person.name, person.nickname):
        return person
    return replace(person, name=name, nickname=nickname)


def _load_contacts(
    channel: Channel, people: dict[str, Person], newcomers: Collection[str]
) -> tuple[dict[str, Contact], dict[str, str]]:
    """Return contacts by their ids, and whom other ids of the batch mean."""
    ids = {*people, *(person.former_id for person in people.values() if person.former_id)}
    found = _CONTACTS.read(channel=channel.pk, people=[*ids]) if people else []
    contacts = {contact.external_id: contact for contact in found}
    meant = unite(channel, contacts, people)
    newcomers = {meant.get(external_id, external_id) for external_id in newcomers}
    _refresh_names(contacts, people)
    at = clock.now()
    missing = [
        Contact(
            company_id=channel.company_id,
            channel=channel,
            external_id=external_id,
            # One who is not named is told from the others until the provider has been asked.
            name=person.name or f"{channel.kind.capitalize()} …{external_id[-4:]}",
            nickname=person.nickname,
            phone=person.phone,
            created_at=at,
        )
        for external_id, person in people.items()
        if external_id not in contacts and external_id in newcomers
    ]
    if missing:
        number_rows(missing)
        write_rows(missing)
        remember_names(missing)
    contacts.update((contact.external_id, contact) for contact in missing)
    return contacts, meant


def _refresh_names(contacts: dict[str, Contact], people: dict[str, Person]) -> None:
    changed = []
    for external_id, contact in contacts.items():
        person = people[external_id]
        known = (contact.name, contact.nickname, contact.phone)
        told = (
            person.name or contact.name,
            person.nickname if person.name else contact.nickname,
            person.phone or contact.phone,
        )
        if known != told:
            contact.name, contact.nickname, contact.phone = told
            changed.append(contact)
    if changed:
        Contact.objects.bulk_update(changed, ["name", "nickname", "phone"])
        remember_names(changed)


def _load_chats(
    channel: Channel, contacts: dict[str, Contact], changes: ChatChanges
) -> dict[str, Chat]:
    by_contact = {contact.pk: contact for contact in contacts.values()}
    found = lock_chats_of(by_contact) if by_contact else []
    chats = {chat.contact_id: chat for chat in found}
    at = clock.now()
    missing = [
        Chat(
            company_id=channel.company_id,
            channel=channel,
            contact=contact,
            last_message_at=at,
            created_at=at,
        )
        for contact_id, contact in by_contact.items()
        if contact_id not in chats
    ]
    if missing:
        number_rows(missing)
        write_rows(missing)
    chats.update((chat.contact_id, chat) for chat in missing)
    for chat in missing:
        chat.shown_labels, chat.shown_askers = [], []
        changes.begin(chat, is_new=True)
    for chat in chats.values():
        chat.channel = channel
    return {chat.contact.external_id: chat for chat in chats.values()}


def _load_messages(channel: Channel, items: Sequence[Inbound]) -> list[Message]:
    known = _find_known(
        channel,
        "external_id",
        {external_id for external_id in _named_messages(items) if external_id},
    ) | _find_known(
        channel,
        "album_id",
        {item.album_id for item in items if isinstance(item, InboundMessage) and item.album_id},
    )
    if not known:
        # Most batches bring nothing but messages that are new.
        return []
    messages = Message.objects.select_related("employee", "reply_to__employee")
    return list(messages.filter(pk__in=known))


def _find_known(channel: Channel, column: str, ids: Collection[str]) -> set[int]:
    if not ids:
        return set()
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT id FROM chats_message "  # noqa: S608 (one of two columns)
            f"WHERE channel_id = %s AND {column} IN {places(len(ids))}",
            [channel.pk, *ids],
        )
        return {message_id for (message_id,) in cursor.fetchall()}


def _named_messages(items: Sequence[Inbound]) -> Iterable[str]:
    for item in items:
        match item:
            case (
                InboundMessage(external_id=external_id, reply_to=reply_to)
                | InboundEcho(external_id=external_id, reply_to=reply_to)
            ):
                yield external_id
                if reply_to:
                    yield reply_to
            case (
                InboundEdit(external_id=external_id)
                | InboundReaction(external_id=external_id)
                | InboundReceipt(external_id=external_id)
                | InboundFailure(external_id=external_id)
                | InboundStart(external_id=external_id)
            ):
                yield external_id
            case InboundDelete(external_ids=external_ids):
                yield from external_ids
            case _:
                pass


def _load_attachments(messages: Sequence[Message]) -> dict[int, list[Attachment]]:
    attachments: dict[int, list[Attachment]] = defaultdict(list)
    if messages:
        for attachment in (
            Attachment.objects.select_related("file")
            .filter(message__in=messages)
            .order_by("position", "pk")
        ):
            attachments[attachment.message_id].append(attachment)
    return attachments
