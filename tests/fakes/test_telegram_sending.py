from collections.abc import Awaitable, Callable

import httpx
import pytest
from aiogram import Bot
from aiogram.exceptions import TelegramBadRequest
from aiogram.types import (
    BufferedInputFile,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    InputMediaDocument,
    InputMediaPhoto,
    InputMediaVideo,
    Message,
    ReactionTypeEmoji,
    ReplyParameters,
)

from fakes.telegram.client import Customer, FakeBot
from fakes.telegram.media import make_media
from fakes.telegram.samples import make_picture
from tests.fakes.telegram_judges import ask

PICTURE = BufferedInputFile(make_picture(1), "лампа.jpg")
Send = Callable[[Bot, int], Awaitable[Message]]


def part(kind: str, name: str) -> BufferedInputFile:
    return BufferedInputFile(make_media(kind, 1).content, name)


def test_the_bot_introduces_itself(bot: FakeBot) -> None:
    me = ask(bot, lambda judge: judge.get_me())

    assert (me.id, me.username, me.first_name) == (bot.id, bot.username, "Лампа")


def test_a_text_reaches_the_customer(bot: FakeBot, clara: Customer) -> None:
    sent = ask(bot, lambda judge: judge.send_message(clara.id, " Вітаємо! 💡\n"))

    assert [message.text for message in clara.received()] == ["Вітаємо! 💡"]
    assert sent.message_id == clara.received()[0].message_id


Speak = Callable[[FakeBot, dict[str, str]], httpx.Response]

ENCODINGS: list[Speak] = [
    lambda bot, fields: bot.api("SENDmessage", json={**fields}),
    lambda bot, fields: bot.api("sendmessage", data=fields),
    lambda bot, fields: bot.api("sendMessage", params=fields),
]


@pytest.mark.parametrize("speak", ENCODINGS)
def test_parameters_come_in_any_encoding(bot: FakeBot, clara: Customer, speak: Speak) -> None:
    answer = speak(bot, {"chat_id": str(clara.id), "text": "Вітаємо!", "unheard_of": "1"})

    assert answer.json()["result"]["text"] == "Вітаємо!"


SENDS: list[tuple[str, Send]] = [
    ("text", lambda judge, chat: judge.send_message(chat, "Вітаємо!")),
    ("photo", lambda judge, chat: judge.send_photo(chat, PICTURE, caption="Ось")),
    ("document", lambda judge, chat: judge.send_document(chat, part("document", "р.pdf"))),
    ("document", lambda judge, chat: judge.send_voice(chat, part("document", "не голос.pdf"))),
    ("animation", lambda judge, chat: judge.send_document(chat, part("animation", "a.gif"))),
    ("video", lambda judge, chat: judge.send_video(chat, part("video", "v.mp4"), duration=5)),
    ("audio", lambda judge, chat: judge.send_audio(chat, part("audio", "a.mp3"))),
    ("voice", lambda judge, chat: judge.send_voice(chat, part("voice", "v.ogg"))),
    ("animation", lambda judge, chat: judge.send_animation(chat, part("animation", "a.mp4"))),
    ("sticker", lambda judge, chat: judge.send_sticker(chat, part("sticker", "s.webp"))),
    ("video_note", lambda judge, chat: judge.send_video_note(chat, part("video_note", "n.mp4"))),
    ("location", lambda judge, chat: judge.send_location(chat, 50.45, 30.52)),
    ("venue", lambda judge, chat: judge.send_venue(chat, 50.45, 30.52, "№1", "Хрещатик, 1")),
    ("contact", lambda judge, chat: judge.send_contact(chat, "+380501234567", "Лампа")),
]


@pytest.mark.parametrize(("content_type", "send"), SENDS)
def test_aiogram_sends_every_kind_of_content(
    bot: FakeBot, clara: Customer, content_type: str, send: Send
) -> None:
    sent = ask(bot, lambda judge: send(judge, clara.id))

    assert sent.content_type == content_type
    assert sent.model_extra == {}
    assert clara.received()[-1].kind == content_type


def test_a_file_keeps_its_cyrillic_name_and_bytes(bot: FakeBot, clara: Customer) -> None:
    pdf = BufferedInputFile(b"%PDF-1.4", "рахунок №5.pdf")

    sent = ask(bot, lambda judge: judge.send_document(clara.id, pdf))

    assert sent.document is not None
    assert (sent.document.file_name, sent.document.mime_type) == (
        "рахунок №5.pdf",
        "application/pdf",
    )
    assert bot.file(sent.document.file_id) == b"%PDF-1.4"


def test_a_sent_file_can_be_sent_again_by_its_id(bot: FakeBot, clara: Customer) -> None:
    first = ask(bot, lambda judge: judge.send_photo(clara.id, PICTURE))
    assert first.photo is not None
    file_id = first.photo[-1].file_id

    again = ask(bot, lambda judge: judge.send_photo(clara.id, file_id))

    assert again.photo == first.photo


def test_an_album_arrives_whole(bot: FakeBot, clara: Customer) -> None:
    pictures = [make_picture(number) for number in range(3)]
    media = [InputMediaPhoto(media=BufferedInputFile(each, "1.jpg")) for each in pictures]

    sent = ask(bot, lambda judge: judge.send_media_group(clara.id, [*media]))

    assert len({message.media_group_id for message in sent}) == 1
    assert [bot.file(message.file_id) for message in clara.received()] == pictures


PHOTO = InputMediaPhoto(media=PICTURE)
PDF = InputMediaDocument(media=BufferedInputFile(b"%PDF-1.4", "р.pdf"))
VIDEO = InputMediaVideo(media=BufferedInputFile(b"video", "v.mp4"))


@pytest.mark.parametrize(
    ("media", "complaint"),
    [
        ([PHOTO], "2-10 items"),
        ([PHOTO] * 11, "2-10 items"),
        ([PHOTO, PDF], "can't use the media of the specified type in the album"),
    ],
)
def test_an_impossible_album_is_refused(
    bot: FakeBot,
    clara: Customer,
    media: list[InputMediaPhoto | InputMediaDocument],
    complaint: str,
) -> None:
    with pytest.raises(TelegramBadRequest, match=complaint):
        ask(bot, lambda judge: judge.send_media_group(clara.id, [*media]))

    assert clara.received() == []


def test_photos_and_videos_mix_in_an_album(bot: FakeBot, clara: Customer) -> None:
    sent = ask(bot, lambda judge: judge.send_media_group(clara.id, [PHOTO, VIDEO]))

    assert [message.content_type for message in sent] == ["photo", "video"]


def test_a_reply_quotes_the_customer(bot: FakeBot, clara: Customer) -> None:
    asked = clara.sends("Є біла?").message_ids[0]
    reply = ReplyParameters(message_id=asked)

    sent = ask(bot, lambda judge: judge.send_message(clara.id, "Є", reply_parameters=reply))

    assert sent.reply_to_message is not None
    assert sent.reply_to_message.text == "Є біла?"


def test_a_lenient_reply_goes_without_its_message(bot: FakeBot, clara: Customer) -> None:
    reply = ReplyParameters(message_id=999, allow_sending_without_reply=True)

    sent = ask(bot, lambda judge: judge.send_message(clara.id, "Є", reply_parameters=reply))

    assert sent.reply_to_message is None


def test_formatting_is_taken_out_of_html(bot: FakeBot, clara: Customer) -> None:
    text = "💡 <b>Є</b> &lt;тут&gt;"

    sent = ask(bot, lambda judge: judge.send_message(clara.id, text, parse_mode="HTML"))

    assert sent.text == "💡 Є <тут>"
    assert [(mark.type, mark.offset, mark.length) for mark in sent.entities or []] == [
        ("bold", 3, 1)
    ]


def test_a_message_can_be_edited_and_deleted(bot: FakeBot, clara: Customer) -> None:
    async def question(judge: Bot) -> Message | bool:
        sent = await judge.send_message(clara.id, "Є")
        doomed = await judge.send_message(clara.id, "зайве")
        await judge.delete_message(clara.id, doomed.message_id)
        return await judge.edit_message_text("Немає", chat_id=clara.id, message_id=sent.message_id)

    edited = ask(bot, question)

    assert isinstance(edited, Message)
    assert edited.edit_date is not None
    assert [message.text for message in clara.received()] == ["Немає"]


def test_a_caption_can_be_edited(bot: FakeBot, clara: Customer) -> None:
    sent = ask(bot, lambda judge: judge.send_photo(clara.id, PICTURE, caption="Ось"))

    ask(
        bot,
        lambda judge: judge.edit_message_caption(
            chat_id=clara.id, message_id=sent.message_id, caption="Ось така"
        ),
    )

    assert clara.received()[-1].caption == "Ось така"


def test_typing_and_reactions_are_accepted(bot: FakeBot, clara: Customer) -> None:
    asked = clara.sends("Є?").message_ids[0]
    heart = [ReactionTypeEmoji(emoji="❤")]

    assert ask(bot, lambda judge: judge.send_chat_action(clara.id, "typing"))
    assert ask(bot, lambda judge: judge.set_message_reaction(clara.id, asked, [*heart]))
    assert [call.method for call in bot.requests()] == ["sendChatAction", "setMessageReaction"]
    assert bot.written()[-1].reactions == ["❤"]


def test_a_pressed_button_is_answered_once(bot: FakeBot, clara: Customer) -> None:
    keyboard = InlineKeyboardMarkup(
        inline_keyboard=[[InlineKeyboardButton(text="5", callback_data="csat:5")]]
    )
    asked = ask(bot, lambda judge: judge.send_message(clara.id, "Оцініть", reply_markup=keyboard))
    clara.presses(asked.message_id, "csat:5")
    pressed = ask(bot, lambda judge: judge.get_updates())[-1].callback_query
    assert pressed is not None

    assert ask(bot, lambda judge: judge.answer_callback_query(pressed.id, "Дякуємо"))
    with pytest.raises(TelegramBadRequest, match="query is too old"):
        ask(bot, lambda judge: judge.answer_callback_query(pressed.id))


def test_a_customer_is_known_by_name_and_picture(bot: FakeBot, clara: Customer) -> None:
    chat = ask(bot, lambda judge: judge.get_chat(clara.id))
    photos = ask(bot, lambda judge: judge.get_user_profile_photos(clara.id, limit=1))

    assert (chat.first_name, chat.last_name, chat.username) == ("Клара", "Ткач", "clara_t")
    assert chat.photo is not None
    assert bot.file(photos.photos[0][0].file_id).startswith(b"\xff\xd8")


def test_a_customer_may_take_another_name(bot: FakeBot, clara: Customer) -> None:
    clara.renames("Клариса")

    chat = ask(bot, lambda judge: judge.get_chat(clara.id))

    assert (chat.first_name, chat.last_name, chat.photo) == ("Клариса", None, None)


def test_several_messages_are_deleted_at_once(bot: FakeBot, clara: Customer) -> None:
    first = ask(bot, lambda judge: judge.send_message(clara.id, "раз")).message_id
    ask(bot, lambda judge: judge.send_message(clara.id, "два"))

    assert ask(bot, lambda judge: judge.delete_messages(clara.id, [first, 999]))

    assert [message.text for message in clara.received()] == ["два"]


def test_a_customer_may_have_no_picture(bot: FakeBot) -> None:
    shy = bot.user("Ганна")

    assert ask(bot, lambda judge: judge.get_user_profile_photos(shy.id)).total_count == 0
