"""Coloured words on chats (S14, S23)."""

from collections.abc import Collection
from hashlib import blake2b
from unicodedata import normalize

from django.db import models

from kramar.core.tenancy import TenantModel

LABEL_LENGTH = 40
LABEL_COLORS = (
    *("teal", "blue", "violet", "orange", "pink"),
    *("green", "amber", "indigo", "red", "gray"),
)
"""The palette in the order in which labels get its colours; the theme knows each by this name."""


class Label(TenantModel):
    """A coloured word.

    ``folded`` is the name as it is compared: «VIP» and «vip » are one label. A prepared label
    stays when its last chat loses it; one that was made by typing disappears (S23).
    """

    id: int
    name = models.CharField(max_length=LABEL_LENGTH)
    folded = models.CharField(max_length=LABEL_LENGTH)
    color = models.CharField(max_length=10)
    is_prepared = models.BooleanField(default=False)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "folded"], name="chats_label_once")
        ]

    def __str__(self) -> str:
        return self.name


class ChatLabel(TenantModel):
    """A label on a chat; the chat's own row keeps a copy of the ids for the lists.

    What lists ask of the chat is repeated here, so that a list by label walks one index too:
    ``responsible_key`` and ``channel_key`` as in :class:`TallyRow`, ``all_labels`` names every
    label of the chat between spaces. ``ChatChanges`` keeps all of it.
    """

    id: int
    chat = models.ForeignKey(
        "chats.Chat", on_delete=models.CASCADE, related_name="+", db_index=False
    )
    label = models.ForeignKey(Label, on_delete=models.CASCADE, related_name="+")
    facets = models.SmallIntegerField(default=0)
    responsible_key = models.BigIntegerField(default=0)
    channel_key = models.BigIntegerField(default=0)
    last_message_at = models.DateTimeField(null=True)
    all_labels = models.TextField(default="")
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["chat", "label"], name="chats_chat_label_once")
        ]
        indexes = [
            models.Index(
                fields=["company", "label", "facets", "-last_message_at", "-chat"],
                name="chats_label_by_facets",
            ),
            models.Index(
                fields=[
                    *("company", "label", "responsible_key", "channel_key", "facets"),
                    *("-last_message_at", "-chat"),
                ],
                name="chats_label_by_both",
            ),
        ]


class LabelSet(TenantModel):
    """Two labels or more that some chat has together; its ``key`` stands in the tallies.

    Chats of several labels are counted by these: there are as many as people put together, which
    is few.

    :param key: made of the labels' ids, below nought, so that it is nobody's id
    :param all_labels: as on :class:`ChatLabel`
    """

    id: int
    key = models.BigIntegerField()
    all_labels = models.TextField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "key"], name="chats_label_set_once")
        ]


def write_labels(label_ids: Collection[int]) -> str:
    """Name labels between spaces, always in one order: whoever has one of them mentions it."""
    return f" {' '.join(map(str, sorted(label_ids)))} "


def set_key(label_ids: Collection[int]) -> int:
    """Return the key of labels together: 63 bits of a digest, so that nothing has to be read."""
    digest = blake2b(write_labels(label_ids).encode(), digest_size=8).digest()
    return -(int.from_bytes(digest) >> 1) - 1


def fold_label(name: str) -> str:
    """Return a label's name as it is compared."""
    return normalize("NFC", name).casefold()
