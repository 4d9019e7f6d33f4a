"""A label is taken off its last chat while it is put on another: it is never lost in use."""

import pytest
from django.db import transaction

from kramar.channels.connector import InboundMessage, Person
from kramar.channels.models import Channel
from kramar.chats.models import Chat, ChatLabel, Label
from kramar.chats.services.labelling import label_chat, unlabel_chat
from kramar.chats.services.labels import delete_label
from kramar.chats.services.receiving import receive
from kramar.core import clock
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.races import Act, at_once

pytestmark = [pytest.mark.races, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def chats(lamp_bot: Channel) -> list[Chat]:
    """Return four chats of the lamp shop."""
    messages = [
        InboundMessage(
            person=Person(external_id=str(number), name=f"Клієнт {number}"),
            external_id=f"{number}:1",
            provider_at=clock.now(),
            text="Добрий день",
        )
        for number in range(4)
    ]
    with company_scope(lamp_bot.company_id), transaction.atomic():
        receive(lamp_bot, messages)
        return list(Chat.objects.order_by("pk"))


def within(employee: Employee, act: Act) -> Act:
    """Open the company's scope in the thread that acts."""

    def scoped() -> object:
        with company_scope(employee.company_id):
            return act()

    return scoped


def putting(chat: Chat, name: str, by: Employee) -> Act:
    return within(by, lambda: label_chat(chat_id=chat.pk, name=name, by=by))


def taking_off(chat: Chat, label_id: int, by: Employee) -> Act:
    return within(by, lambda: unlabel_chat(chat_id=chat.pk, label_id=label_id, by=by))


def facts(employee: Employee) -> tuple[set[int], list[list[int]]]:
    """Return the labels that there are, and the chats' copies; they agree with the pairs."""
    with company_scope(employee.company_id):
        pairs = set(ChatLabel.objects.values_list("chat_id", "label_id"))
        chats = list(Chat.objects.order_by("pk"))
        copies = {(chat.pk, label_id) for chat in chats for label_id in chat.label_ids}
        assert copies == pairs
        labels = set(Label.objects.values_list("pk", flat=True))
        assert {label_id for _, label_id in pairs} == labels
    return labels, [chat.label_ids for chat in chats]


@pytest.mark.parametrize("attempt", range(6))
def test_taken_off_here_while_put_on_there(
    chats: list[Chat], anna: Employee, boris: Employee, attempt: int
) -> None:
    putting(chats[0], "VIP", anna)()
    (label_id,), _ = facts(anna)

    ended = at_once(taking_off(chats[0], label_id, anna), putting(chats[1], "vip", boris))

    assert ended == ["done", "done"]
    labels, copies = facts(anna)
    assert copies[:2] == [[], [*labels]]


def test_four_who_type_one_label_make_one(
    chats: list[Chat], anna: Employee, boris: Employee
) -> None:
    ended = at_once(
        putting(chats[0], "VIP", anna),
        putting(chats[1], "vip", boris),
        putting(chats[2], "Vip", anna),
        putting(chats[3], "VIp", boris),
    )

    assert ended == ["done"] * 4
    labels, copies = facts(anna)
    assert copies == [[*labels]] * 4


def test_of_two_who_take_it_off_last_nobody_keeps_it(
    chats: list[Chat], anna: Employee, boris: Employee
) -> None:
    putting(chats[0], "VIP", anna)()
    putting(chats[1], "VIP", anna)()
    (label_id,), _ = facts(anna)

    ended = at_once(taking_off(chats[0], label_id, anna), taking_off(chats[1], label_id, boris))

    assert ended == ["done", "done"]
    assert facts(anna) == (set(), [[], [], [], []])


def test_deleted_from_the_list_while_put_on(
    chats: list[Chat], anna: Employee, owner: Employee
) -> None:
    putting(chats[0], "VIP", anna)()
    (label_id,), _ = facts(anna)

    ended = at_once(
        within(owner, lambda: delete_label(label_id=label_id, by=owner)),
        putting(chats[1], "VIP", anna),
        putting(chats[2], "VIP", anna),
    )

    assert ended == ["done", "done", "done"]
    facts(anna)
