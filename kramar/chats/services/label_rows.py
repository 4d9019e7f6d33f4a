"""The rows of a chat's labels: as many as the chat names, each with a copy of what lists ask."""

from collections.abc import Iterable
from typing import Any

from django.db import connection

from kramar.chats.models import NOBODY, Chat
from kramar.chats.models.labels import write_labels
from kramar.core import clock
from kramar.core.rows import places

_COPIES = ("facets", "responsible_key", "channel_key", "last_message_at", "all_labels")
_COLUMNS = ("company_id", "chat_id", "label_id", "created_at", *_COPIES)
_PUT = "INSERT INTO chats_chatlabel ({}) VALUES {} ON CONFLICT {} DO UPDATE SET {}".format(  # noqa: S608 (names are ours)
    ", ".join(_COLUMNS),
    places(len(_COLUMNS)),
    "(chat_id, label_id)",
    ", ".join(f"{name} = excluded.{name}" for name in _COPIES),
)
_COPY = "UPDATE chats_chatlabel SET {} WHERE chat_id = %s".format(  # noqa: S608 (names are ours)
    ", ".join(f"{name} = %s" for name in _COPIES)
)
_TAKE_OFF = "DELETE FROM chats_chatlabel WHERE chat_id = %s AND label_id = %s"


class LabelRowChanges:
    """Gathers which label rows one transaction puts, takes off and copies facts to."""

    def __init__(self) -> None:
        self._before: dict[int, tuple[set[int], list[Any]]] = {}

    def watch(self, chat: Chat) -> None:
        """Remember a locked chat as it is before the change."""
        copies = _copies(chat) if chat.label_ids else []
        self._before.setdefault(chat.pk, (set(chat.label_ids), copies))

    def save(self, chats: Iterable[Chat]) -> None:
        """Make the rows say what the chats say."""
        at = connection.ops.adapt_datetimefield_value(clock.now())
        taken_off, put, copied = [], [], []
        for chat in chats:
            labels_before, copies_before = self._before.pop(chat.pk)
            if not labels_before and not chat.label_ids:
                continue
            labels, copies = set(chat.label_ids), _copies(chat)
            taken_off += [(chat.pk, label_id) for label_id in sorted(labels_before - labels)]
            put += [
                (chat.company_id, chat.pk, label_id, at, *copies)
                for label_id in sorted(labels - labels_before)
            ]
            if labels & labels_before and copies != copies_before:
                copied.append((*copies, chat.pk))
        _run(_TAKE_OFF, taken_off)
        _run(_PUT, put)
        _run(_COPY, copied)


def _copies(chat: Chat) -> list[Any]:
    return [
        chat.facets_now(),
        chat.responsible_id or NOBODY,
        chat.channel_id,
        connection.ops.adapt_datetimefield_value(chat.last_message_at),
        write_labels(chat.label_ids),
    ]


def _run(statement: str, rows: list[tuple[Any, ...]]) -> None:
    if rows:
        with connection.cursor() as cursor:
            cursor.executemany(statement, rows)
