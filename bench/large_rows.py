"""Rows of a shop with very many chats, the same for the same size."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from random import Random

from django.db import connection

from kramar.channels.models import Channel
from kramar.chats.models import Label
from kramar.core import clock
from kramar.core.search.numbers import fold_with_numbers
from kramar.staff.models import Employee

CLIENTS = (
    "clients_client",
    "id company_id last_name first_name patronymic comment created_at changed_at",
)
CONTACTS = (
    "chats_contact",
    "id company_id channel_id external_id name nickname phone is_reachable created_at",
)
CHATS = (
    "chats_chat",
    (
        "id company_id channel_id contact_id state facets responsible_id client_id label_ids "
        "asker_ids scheduled unread waiting_since snoozed_until last_seq read_seq contact_read_seq "
        "last_message last_message_at created_at"
    ),
)
CHAT_LABELS = (
    "chats_chatlabel",
    (
        "company_id chat_id label_id facets responsible_key channel_key last_message_at all_labels "
        "created_at"
    ),
)
MESSAGES = (
    "chats_message",
    "id company_id channel_id chat_id seq direction status text error_code error_detail created_at",
)
WORDS = ("chats_messagewords", "message_id company_id chat_id folded")

Row = tuple[object, ...]
Table = tuple[str, str, Iterator[Row]]
"""A table, its columns, and their values."""

CHANNELS = 6
MESSAGES_OF_A_CHAT = 10
MESSAGES_OF_THE_LONGEST = 100_000
DAYS = 2 * 365
# Labels, and how many chats in a thousand have each: from common to rare.
LABELS = {
    "vip": 80,
    "опт": 60,
    "борг": 50,
    "чекає оплати": 40,
    "брак": 20,
    "повернення": 10,
    "новий": 5,
    "блогер": 1,
}
FREQUENT = (
    *("добрий", "день", "чи", "є", "лампа", "сова", "доставка", "новою", "поштою"),
    *("дякую", "скільки", "коштує", "колір", "зелена"),
)
RARE = [f"артикул{number}" for number in range(5000)]
SHARE_OF_RARE = 0.3


@dataclass(frozen=True)
class _Kind:
    at: object
    channel: int
    person: int | None
    client: int | None
    unread: int
    is_open: bool
    is_waiting: bool
    is_snoozed: bool

    @property
    def facets(self) -> int:
        """The number that the product keeps of it."""
        linked = self.client is not None
        bits = (self.is_open, self.unread > 0, self.is_waiting, linked, self.is_snoozed)
        return sum(1 << place for place, bit in enumerate(bits) if bit)


class LargeShop:
    """Rows of one shop, the same for the same size."""

    def __init__(self, company_id: int, chats: int) -> None:
        self._company, self._chats, self._now = company_id, chats, clock.now()
        self.longest = 1
        for number in range(2, CHANNELS + 1):
            Channel.objects.create(
                company_id=company_id,
                kind="telegram",
                name=f"Канал {number}",
                key=f"large{number:04}",
                created_at=self._now,
            )
        for name in LABELS:
            Label.objects.create(
                company_id=company_id, name=name, folded=name, color="teal", created_at=self._now
            )
        self._channels = list(Channel.objects.order_by("pk").values_list("pk", flat=True))
        self._people = list(Employee.objects.order_by("pk").values_list("pk", flat=True))
        self._labels = list(Label.objects.order_by("pk").values_list("pk", flat=True))
        random = Random(7)  # noqa: S311 (the same shop each time)
        self._texts = [_sentence(random) for _ in range(4000)]
        self._folded = [fold_with_numbers(text) for text in self._texts]

    def choices(self) -> dict[str, object]:
        """Return what filters can name."""
        return {"channels": self._channels, "people": self._people, "labels": self._labels}

    def tables(self) -> Iterator[Table]:
        """Yield tables, their columns and rows, in the order in which they refer to each other."""
        yield (CLIENTS[0], CLIENTS[1], self._clients())
        yield (CONTACTS[0], CONTACTS[1], self._contacts())
        yield (CHATS[0], CHATS[1], (chat for chat, _ in self._both()))
        yield (CHAT_LABELS[0], CHAT_LABELS[1], (row for _, rows in self._both() for row in rows))
        yield (MESSAGES[0], MESSAGES[1], (message for message, _ in self._messages()))
        yield (WORDS[0], WORDS[1], (words for _, words in self._messages()))

    def _clients(self) -> Iterator[Row]:
        for client in range(1, self._chats // 2 + 1):
            yield client, self._company, f"Бойко{client}", "Клара", "", "", self._at(0), self._at(0)

    def _contacts(self) -> Iterator[Row]:
        for chat in range(1, self._chats + 1):
            name = f"Клара {chat}"
            yield (
                *(chat, self._company, self._channel(chat), str(chat), name, f"clara{chat}", ""),
                *(True, self._at(0)),
            )

    def _channel(self, chat: int) -> int:
        # Half of the chats are of the first channel, a handful of the last.
        place = (chat * 7919) % 64
        return self._channels[min(CHANNELS - 1, (64).bit_length() - 1 - place.bit_length())]

    def _both(self) -> Iterator[tuple[Row, list[Row]]]:
        """Yield each chat with the rows of its labels."""
        random = Random(11)  # noqa: S311 (the same shop each time)
        for chat in range(1, self._chats + 1):
            kind = self._kind(chat, random)
            labels = [
                label
                for label, share in zip(self._labels, LABELS.values(), strict=True)
                if random.randrange(1000) < share
            ]
            names = f" {' '.join(map(str, labels))} "
            copy = (kind.facets, kind.person or 0, kind.channel, kind.at, names, kind.at)
            yield (
                self._chat(chat, kind, labels, random.choice(self._texts)),
                [(self._company, chat, label, *copy) for label in labels],
            )

    def _kind(self, chat: int, random: Random) -> "_Kind":
        """Most chats are closed and old; of the open ones many are unread or wait."""
        age = random.random() ** 2
        is_open = _happens(random, 0.05 + 0.4 * (1 - age) ** 8)
        is_of_nobody = _happens(random, 0.35 if is_open else 0.1)
        return _Kind(
            at=self._at(1 - age),
            channel=self._channel(chat),
            person=None if is_of_nobody else self._someone(random),
            client=chat // 2 if chat > 1 and _happens(random, 0.4) else None,
            unread=random.randrange(1, 6) if is_open and _happens(random, 0.4) else 0,
            is_open=is_open,
            is_waiting=is_open and _happens(random, 0.4),
            is_snoozed=is_open and _happens(random, 0.03),
        )

    def _someone(self, random: Random) -> int:
        # The first employees have most of the chats.
        return self._people[int(len(self._people) * random.random() ** 2)]

    def _chat(self, chat: int, kind: "_Kind", labels: list[int], text: str) -> Row:
        last = {
            "id": chat,
            "seq": 1,
            "direction": "in",
            "author_name": "Клара",
            "text": text,
            "kind": "text",
            "status": "received",
            "created_at": self._now.isoformat(),
        }
        seq = self._length(chat)
        return (
            *(chat, self._company, kind.channel, chat, "open" if kind.is_open else "closed"),
            *(kind.facets, kind.person, kind.client, json.dumps(labels), "[]", 0, kind.unread),
            kind.at if kind.is_waiting else None,
            self._at(1.1) if kind.is_snoozed else None,
            *(seq, seq - kind.unread, 0, json.dumps(last), kind.at, self._at(0)),
        )

    def _length(self, chat: int) -> int:
        return MESSAGES_OF_THE_LONGEST if chat == self.longest else MESSAGES_OF_A_CHAT

    def _messages(self) -> Iterator[tuple[Row, Row]]:
        random = Random(13)  # noqa: S311 (the same shop each time)
        message = 0
        for chat in range(1, self._chats + 1):
            channel, at = self._channel(chat), self._at(random.random())
            for seq in range(1, self._length(chat) + 1):
                message += 1
                place = int(random.random() * len(self._texts))
                way = ("in", "received") if seq % 2 else ("out", "sent")
                yield (
                    (
                        *(message, self._company, channel, chat, seq, *way, self._texts[place]),
                        *("", "", at),
                    ),
                    (message, self._company, chat, self._folded[place]),
                )

    def _at(self, share: float) -> object:
        """Return a moment of the shop's life, 1 being now."""
        moment = self._now - timedelta(days=DAYS) * (1 - share)
        return connection.ops.adapt_datetimefield_value(moment)


def _happens(random: Random, share: float) -> bool:
    return random.random() < share


def _sentence(random: Random) -> str:
    words = [random.choice(FREQUENT) for _ in range(random.randrange(3, 14))]
    if _happens(random, SHARE_OF_RARE):
        words.append(random.choice(RARE))
    return " ".join(words).capitalize()
