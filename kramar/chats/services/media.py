"""Files and faces that come after the message: claimed, fetched by the task, put in their place."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from django.db import transaction
from django.db.models import F
from django.utils.translation import gettext as _
from django_scopes import scopes_disabled

from kramar.channels.connector import Profile
from kramar.channels.credentials import CredentialsUnreadableError
from kramar.channels.media import TOPIC, FetchPlace, name_by_type
from kramar.channels.models import Channel
from kramar.channels.services.marking import mark_credentials_refused
from kramar.chats import policies
from kramar.chats.events import ChatChanged
from kramar.chats.models import NAME_LENGTH, NICKNAME_LENGTH, Attachment, Chat, Contact
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.lines import announce_changed
from kramar.chats.services.locking import lock_chat
from kramar.core import clock
from kramar.core.errors import AbsentError
from kramar.core.models import StoredFile
from kramar.events.bus import get_bus
from kramar.staff.models import Employee

# Longer than the longest fetch: whoever died with a claim gives it back so late.
CLAIM = timedelta(minutes=5)
ATTEMPTS = 8
FIRST_WAIT = timedelta(seconds=5)


class FileNotLostError(AbsentError):
    """There is no such file in the chat that did not come."""

    code = "file_not_lost"


@dataclass(frozen=True, slots=True)
class WantedFile:
    """An attachment whose bytes are to be fetched."""

    attachment_id: int
    attempt: int
    source: dict[str, str]
    name: str
    place: FetchPlace


@dataclass(frozen=True, slots=True)
class WantedFace:
    """A contact whose picture has not been asked for."""

    contact_id: int
    external_id: str
    place: FetchPlace


def claim_files(limit: int, *, but_of: Collection[int]) -> list[WantedFile]:
    """Take attachments that are due, the longest waiting first.

    :param but_of: channels that have enough in hand already
    """
    at = clock.now()
    with scopes_disabled():
        due = (
            Attachment.objects.filter(state=Attachment.State.PENDING, next_attempt_at__lte=at)
            .filter(message__channel__is_active=True)
            # What nobody is let in to fetch waits until the credentials are mended.
            .filter(message__channel__credentials_refused_at=None)
            .exclude(message__channel_id__in=but_of)
            .order_by("next_attempt_at")
        )
        # Looked at before a transaction is begun: on SQLite that would hold up every writer.
        if limit == 0 or not due.exists():
            return []
    with scopes_disabled(), transaction.atomic():
        rows = list(
            due.select_for_update(skip_locked=True, of=("self",)).select_related(
                "message__channel"
            )[:limit]
        )
        Attachment.objects.filter(pk__in=[row.pk for row in rows]).update(
            attempts=F("attempts") + 1, next_attempt_at=at + CLAIM
        )
    places = _places({row.message.channel for row in rows})
    return [
        WantedFile(row.pk, row.attempts + 1, row.source, row.name, places[row.message.channel_id])
        for row in rows
        if row.message.channel_id in places
    ]


def claim_faces(limit: int, *, but_of: Collection[int]) -> list[WantedFace]:
    """Take contacts whose picture nobody has asked for, the newest first."""
    with scopes_disabled():
        unseen = (
            Contact.objects.filter(avatar_checked_at=None, channel__is_active=True)
            .filter(channel__credentials_refused_at=None)
            .exclude(channel_id__in=but_of)
            .order_by("-pk")
        )
        if limit == 0 or not unseen.exists():
            return []
    with scopes_disabled(), transaction.atomic():
        rows = list(
            unseen.select_for_update(skip_locked=True, of=("self",)).select_related("channel")[
                :limit
            ]
        )
        Contact.objects.filter(pk__in=[row.pk for row in rows]).update(
            avatar_checked_at=clock.now()
        )
    places = _places({row.channel for row in rows})
    return [
        WantedFace(row.pk, row.external_id, places[row.channel_id])
        for row in rows
        if row.channel_id in places
    ]


@transaction.atomic
def attach_file(*, attachment_id: int, file: StoredFile) -> None:
    """Put fetched bytes under their message; its screens show them at once."""
    attachment = Attachment.objects.select_related("message").get(pk=attachment_id)
    attachment.file = file
    attachment.state = Attachment.State.READY
    attachment.kind = _honest_kind(attachment.kind, file)
    attachment.name = attachment.name or name_by_type(file.content_type)
    attachment.content_type = file.content_type
    attachment.size = file.size
    attachment.width = file.width or attachment.width
    attachment.height = file.height or attachment.height
    attachment.duration = attachment.duration or file.duration
    _save_and_announce(attachment)


@transaction.atomic
def give_up_file(*, attachment_id: int, is_too_large: bool) -> None:
    """Say that the bytes will not come."""
    attachment = Attachment.objects.select_related("message").get(pk=attachment_id)
    states = Attachment.State
    attachment.state = states.TOO_LARGE if is_too_large else states.FAILED
    _save_and_announce(attachment)


def postpone_file(*, attachment_id: int, attempt: int) -> None:
    """Try again later, after twice as long each time."""
    Attachment.objects.filter(pk=attachment_id, state=Attachment.State.PENDING).update(
        next_attempt_at=clock.now() + FIRST_WAIT * 2**attempt
    )


def wait_for_credentials(wanted: WantedFile, *, detail: str) -> None:
    """Let a file wait until a person has mended the channel, and tell them."""
    waiting = Attachment.objects.filter(pk=wanted.attachment_id, state=Attachment.State.PENDING)
    waiting.update(attempts=wanted.attempt - 1, next_attempt_at=clock.now())
    mark_credentials_refused(channel_id=wanted.place.channel_id, detail=detail)


@transaction.atomic
def fetch_again(*, chat_id: int, attachment_id: int, by: Employee) -> int:
    """Have a file that did not come asked for once more; return the id of its message.

    :raises FileNotLostError: it is not in this chat, has come, or is on its way
    """
    policies.refuse_reader(by)
    # Before it is read: of two who press, the second would undo what the first one's has brought.
    lock_chat(chat_id)
    attachment = (
        Attachment.objects.select_related("message")
        .filter(pk=attachment_id, message__chat=chat_id, state=Attachment.State.FAILED)
        .exclude(source={})
        .first()
    )
    if attachment is None:
        raise FileNotLostError(_("Цей файл уже є або вже завантажується"))
    attachment.state, attachment.attempts = Attachment.State.PENDING, 0
    _save_and_announce(attachment, again_at=clock.now())
    transaction.on_commit(lambda: get_bus().wake(TOPIC, b""))
    return attachment.message_id


@transaction.atomic
def set_face(*, contact_id: int, file: StoredFile) -> None:
    """Give a contact its picture; the lists show it at once."""
    Contact.objects.filter(pk=contact_id).update(avatar=file)
    _announce_contact(contact_id)


@transaction.atomic
def set_names(*, contact_id: int, profile: Profile) -> None:
    """Give a contact the names that its provider tells when it is asked."""
    names = {"name": profile.name or profile.nickname, "nickname": profile.nickname}
    limits = {"name": NAME_LENGTH, "nickname": NICKNAME_LENGTH}
    told = {field: text[: limits[field]] for field, text in names.items() if text}
    Contact.objects.filter(pk=contact_id).update(**told)
    _announce_contact(contact_id)


def _announce_contact(contact_id: int) -> None:
    chat = Chat.objects.filter(contact_id=contact_id).values_list("pk", flat=True).first()
    if chat is None:
        return
    locked = lock_chat(chat)
    changes = ChatChanges()
    changes.announce(lambda saved: ChatChanged(chat=saved.chat(locked)))
    changes.save()


def ask_for_face_again(*, contact_id: int) -> None:
    """Let the picture be asked for another time: the provider could not answer."""
    Contact.objects.filter(pk=contact_id, avatar=None).update(avatar_checked_at=None)


def _honest_kind(claimed: str, file: StoredFile) -> str:
    """Believe the bytes: a page that calls itself a picture is a file to be downloaded."""
    is_false = not file.is_image if claimed == "image" else file.content_type.startswith("text/")
    return "file" if is_false else claimed


def _save_and_announce(attachment: Attachment, *, again_at: datetime | None = None) -> None:
    chat = lock_chat(attachment.message.chat_id)
    message = chat.messages.select_related("employee", "reply_to__employee").get(
        pk=attachment.message_id
    )
    attachment.next_attempt_at = again_at
    attachment.save(
        update_fields=[
            *("kind", "attempts", "file", "state", "name", "content_type", "size"),
            *("width", "height", "duration", "next_attempt_at"),
        ]
    )
    changes = ChatChanges()
    files = Attachment.objects.select_related("file").filter(message=message)
    changes.show(message, list(files.order_by("position", "pk")))
    announce_changed(changes, chat, message)
    changes.save()


def _places(channels: Collection[Channel]) -> dict[int, FetchPlace]:
    """Open the channels; one whose credentials cannot be read is left out, its files wait."""
    places = {}
    for channel in channels:
        try:
            places[channel.pk] = FetchPlace.of(channel)
        except CredentialsUnreadableError:
            continue
    return places
