from collections.abc import Callable

import pytest

from fakes.telegram.client import Customer, FakeBot, Upload
from fakes.telegram.protocol import EventOut
from tests.fakes.telegram_judges import accept_everything, ask, poll

Deed = Callable[[Customer], EventOut]

CONTENTS: list[tuple[str, Deed]] = [
    ("text", lambda clara: clara.sends("S, ось https://shop.example/1")),
    ("text", lambda clara: clara.starts("order_1024")),
    ("photo", lambda clara: clara.sends_photo(caption="ось така")),
    ("document", lambda clara: clara.sends_document("рахунок.pdf")),
    ("voice", lambda clara: clara.sends_file("voice")),
    ("audio", lambda clara: clara.sends_file("audio")),
    ("video", lambda clara: clara.sends_file("video", caption="огляд")),
    ("animation", lambda clara: clara.sends_file("animation")),
    ("sticker", lambda clara: clara.sends_file("sticker")),
    ("video_note", lambda clara: clara.sends_file("video_note")),
    ("contact", lambda clara: clara.shares_contact("+380501234567")),
    ("location", lambda clara: clara.shares_location()),
    ("venue", lambda clara: clara.shares_location(title="Відділення №1")),
]


@pytest.mark.parametrize(("content_type", "deed"), CONTENTS)
def test_aiogram_reads_every_kind_of_content(
    bot: FakeBot, clara: Customer, content_type: str, deed: Deed
) -> None:
    done = deed(clara)

    update = poll(bot)[-1]

    assert [update.update_id] == done.update_ids
    assert update.message is not None
    assert update.message.content_type == content_type
    assert update.message.model_extra == {}


KINDS: list[tuple[str, Callable[[Customer, int], EventOut]]] = [
    ("edited_message", lambda clara, message_id: clara.edits(message_id, "M, а не S")),
    ("message_reaction", lambda clara, message_id: clara.reacts(message_id, "❤")),
    ("callback_query", lambda clara, message_id: clara.presses(message_id, "csat:5")),
    ("my_chat_member", lambda clara, _: clara.blocks()),
]


@pytest.mark.parametrize(("kind", "deed"), KINDS)
def test_aiogram_reads_every_kind_of_update(
    bot: FakeBot, clara: Customer, kind: str, deed: Callable[[Customer, int], EventOut]
) -> None:
    accept_everything(bot)
    message_id = clara.sends("S").message_ids[0]

    deed(clara, message_id)

    assert poll(bot)[-1].event_type == kind


def test_an_album_is_several_messages_of_one_group(bot: FakeBot, clara: Customer) -> None:
    clara.sends_album(4, caption="ось такі")

    messages = [update.message for update in poll(bot)[-4:]]

    assert len({message.media_group_id for message in messages if message}) == 1
    assert [message.caption for message in messages if message] == ["ось такі", None, None, None]


def test_a_reply_carries_what_it_answers(bot: FakeBot, clara: Customer) -> None:
    asked = ask(bot, lambda judge: judge.send_message(clara.id, "Який розмір?"))

    clara.sends("S", reply_to=asked.message_id, quote="розмір")

    message = poll(bot)[-1].message
    assert message is not None
    assert message.reply_to_message is not None
    assert message.reply_to_message.text == "Який розмір?"
    assert message.quote is not None
    assert (message.quote.text, message.quote.position) == ("розмір", 5)


def test_entities_are_counted_in_utf16_units(bot: FakeBot, clara: Customer) -> None:
    clara.sends("💡💡 /start")

    message = poll(bot)[-1].message

    assert message is not None
    assert message.entities is not None
    assert [(found.type, found.offset) for found in message.entities] == [("bot_command", 5)]


def test_a_reaction_says_what_it_was_before(bot: FakeBot, clara: Customer) -> None:
    accept_everything(bot)
    message_id = clara.sends("S").message_ids[0]
    clara.reacts(message_id, "❤")
    clara.reacts(message_id)

    reaction = poll(bot)[-1].message_reaction

    assert reaction is not None
    assert [each.model_dump() for each in reaction.old_reaction] == [
        {"type": "emoji", "emoji": "❤"}
    ]
    assert reaction.new_reaction == []


def test_reactions_are_kept_back_unless_asked_for(clara: Customer) -> None:
    message_id = clara.sends("S").message_ids[0]

    assert clara.reacts(message_id, "❤").update_ids == []


def test_an_own_contact_names_its_owner(bot: FakeBot, clara: Customer) -> None:
    clara.shares_contact("380501234567", first_name="Брат", own=False)
    clara.shares_contact("380671234567")

    contacts = [update.message.contact for update in poll(bot)[-2:] if update.message]

    assert [contact.user_id for contact in contacts if contact] == [None, clara.id]


def test_a_large_file_says_its_size_without_being_there(bot: FakeBot, clara: Customer) -> None:
    clara.sends_file("video", Upload(name="огляд.mp4", size=30_000_000))

    message = poll(bot)[-1].message

    assert message is not None
    assert message.video is not None
    assert (message.video.file_name, message.video.file_size) == ("огляд.mp4", 30_000_000)


def test_an_unknown_kind_of_update_comes_through(bot: FakeBot, clara: Customer) -> None:
    del clara
    bot.inject({"telepathic_message": {"thought": "світло"}})

    update = poll(bot)[-1]

    assert update.model_extra == {"telepathic_message": {"thought": "світло"}}


def test_coming_back_unblocks_the_bot(bot: FakeBot, clara: Customer) -> None:
    clara.blocks()
    clara.sends("Я знову тут")

    back = poll(bot)[-2].my_chat_member

    assert back is not None
    assert (back.old_chat_member.status, back.new_chat_member.status) == ("kicked", "member")


def test_a_batch_writes_over_its_chats_in_turn(bot: FakeBot) -> None:
    made = bot.batch(5, chats=2, text="№{n}")

    updates = poll(bot)

    assert (updates[0].update_id, updates[-1].update_id) == (
        made.first_update_id,
        made.last_update_id,
    )
    said = [(update.message.chat.id, update.message.text) for update in updates if update.message]
    first, second = made.first_user_id, made.first_user_id + 1
    assert said == [(first, "№0"), (second, "№1"), (first, "№2"), (second, "№3"), (first, "№4")]


def test_a_paced_batch_takes_its_time(bot: FakeBot) -> None:
    assert bot.batch(20, rate=100).seconds >= 0.18
