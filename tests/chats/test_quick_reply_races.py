"""Two at once with one quick reply: one wins, every use is counted."""

from functools import partial
from uuid import UUID

import pytest

from kramar.channels.models import Channel
from kramar.chats.models import Chat, QuickReply
from kramar.chats.services.quick_replies.writing import delete_quick_reply
from kramar.chats.services.sending import Draft, send_message
from kramar.core.tenancy import company_scope
from kramar.staff.models import Employee
from tests.chats.quick_reply_drafts import make_reply
from tests.chats.test_races import arrive, taking, within
from tests.races import at_once

pytestmark = [pytest.mark.races, pytest.mark.django_db(transaction=True)]


@pytest.fixture
def chat(lamp_bot: Channel) -> Chat:
    arrive(lamp_bot, 0)
    with company_scope(lamp_bot.company_id):
        return Chat.objects.get()


def test_of_two_who_make_one_activation_one_wins(anna: Employee, boris: Employee) -> None:
    ended = at_once(
        within(anna, lambda: make_reply(anna, "!дост")),
        within(boris, lambda: make_reply(boris, "!ДОСТ")),
    )

    assert ended == ["activation_taken", "done"]
    with company_scope(anna.company_id):
        assert QuickReply.objects.count() == 1


def test_one_hand_makes_one_own_activation(anna: Employee) -> None:
    make = within(anna, lambda: make_reply(anna, "..", is_shared=False))

    assert at_once(make, make, make) == ["activation_taken", "activation_taken", "done"]


def test_a_reply_thrown_away_while_it_is_sent_is_sent_and_counted(
    chat: Chat, anna: Employee
) -> None:
    taking(chat, anna)()
    with company_scope(anna.company_id):
        reply = make_reply(anna, "!дост")
    draft = Draft(client_id=UUID(int=9), text="Так", quick_reply_id=reply.pk)

    ended = at_once(
        within(anna, lambda: send_message(chat_id=chat.pk, draft=draft, by=anna)),
        within(anna, lambda: delete_quick_reply(quick_reply_id=reply.pk, by=anna)),
    )

    assert ended == ["done", "done"]
    with company_scope(anna.company_id):
        reply.refresh_from_db()
        assert (reply.usage_count, reply.deleted_at is None) == (1, False)


def test_every_one_of_many_uses_is_counted(chat: Chat, anna: Employee) -> None:
    taking(chat, anna)()
    with company_scope(anna.company_id):
        reply = make_reply(anna, "!дост")
    uses = [
        within(
            anna,
            partial(
                send_message,
                chat_id=chat.pk,
                draft=Draft(client_id=UUID(int=number), text="Так", quick_reply_id=reply.pk),
                by=anna,
            ),
        )
        for number in range(20, 24)
    ]

    assert at_once(*uses) == ["done"] * 4

    with company_scope(anna.company_id):
        reply.refresh_from_db()
        assert reply.usage_count == 4
