from collections.abc import Iterator
from random import Random

import pytest

from fakes.jsontypes import JsonObject
from fakes.process import running_fake
from fakes.telegram.client import FakeBot, FakeTelegram
from kramar.channels.connector import Person
from kramar.project.demo.buyers import Buyers, Passer, read_buyers
from kramar.project.demo.crowd import Crowd
from kramar.project.demo.deeds import encode_avatar, perform
from kramar.project.demo.props import AVATARS
from kramar.project.demo.script import read_line

KINDS = {"text", "photo", "sticker", "voice", "contact", "venue"}


class Clock:
    def __init__(self) -> None:
        self.seconds = 0.0

    def __call__(self) -> float:
        return self.seconds


@pytest.fixture(scope="module")
def telegram() -> Iterator[FakeTelegram]:
    with running_fake("fakes.telegram") as server, FakeTelegram(server.url) as client:
        yield client


@pytest.fixture
def bot(telegram: FakeTelegram) -> FakeBot:
    return telegram.bot()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def crowd(bot: FakeBot, clock: Clock) -> Crowd:
    buyers = Buyers(
        people=(Passer("Клара", "Цукер", "clara"),),
        stories=(((read_line("< Доброго дня!"),), (read_line("< Беру"),)),),
        afterwords=((read_line("< дякую"),), (read_line("< чекаю"),)),
    )
    return Crowd(bot, buyers, random=Random(1), now=clock)  # noqa: S311 (nobody must guess it)


def said(bot: FakeBot) -> list[str]:
    return [message.text or "" for message in bot.written()]


def live_through(crowd: Crowd, clock: Clock, seconds: float) -> None:
    clock.seconds += seconds
    crowd.step()
    crowd.step()


def answer(bot: FakeBot, text: str) -> None:
    chat = bot.written()[-1].raw["chat"]
    assert isinstance(chat, dict)
    bot.api("sendMessage", json={"chat_id": chat["id"], "text": text})


def test_stories_are_read_with_their_turns() -> None:
    buyers = read_buyers()

    assert len(buyers.people) >= 20
    assert min(len(story) for story in buyers.stories) >= 2
    assert len(buyers.afterwords) >= 2


def test_a_buyer_comes_and_opens_a_chat(crowd: Crowd, bot: FakeBot, clock: Clock) -> None:
    live_through(crowd, clock, 2)

    assert said(bot) == ["Доброго дня!"]


def test_nobody_goes_on_before_an_answer(crowd: Crowd, bot: FakeBot, clock: Clock) -> None:
    live_through(crowd, clock, 2)
    live_through(crowd, clock, 9)

    assert said(bot) == ["Доброго дня!"]


def test_an_answered_buyer_goes_on_after_a_moment(crowd: Crowd, bot: FakeBot, clock: Clock) -> None:
    live_through(crowd, clock, 2)
    answer(bot, "Вітаємо!")
    live_through(crowd, clock, 0)
    before = said(bot)
    live_through(crowd, clock, 9)

    assert before == ["Доброго дня!"]
    assert said(bot) == ["Доброго дня!", "Беру"]


def test_whoever_has_said_all_leaves_a_heart(crowd: Crowd, bot: FakeBot, clock: Clock) -> None:
    wanted: JsonObject = {"allowed_updates": ["message_reaction"]}
    bot.api("getUpdates", json=wanted)
    live_through(crowd, clock, 2)
    answer(bot, "Вітаємо!")
    live_through(crowd, clock, 0)
    live_through(crowd, clock, 9)
    answer(bot, "Відправили")
    live_through(crowd, clock, 0)
    live_through(crowd, clock, 9)

    updates = bot.api("getUpdates", json=wanted).json()["result"]

    assert [each["message_reaction"]["new_reaction"] for each in updates] == [
        [{"type": "emoji", "emoji": "❤"}]
    ]


def test_a_contact_of_the_past_can_be_written_to(crowd: Crowd, bot: FakeBot) -> None:
    crowd.remember([Person("5100000001", "Ірина Бойко", "ira_boiko")])

    assert bot.api("sendMessage", json={"chat_id": 5_100_000_001, "text": "Є!"}).status_code == 200


@pytest.mark.parametrize(
    ("line", "kinds"),
    [
        ("< Добрий день", ["text"]),
        ("< [photo: owl] така?", ["photo"]),
        ("< [photos: owl, moon]", ["photo", "photo"]),
        ("< [sticker: thanks]", ["sticker"]),
        ("< [voice: 9]", ["voice"]),
        ("< [contact: +380501112233 Тимур]", ["contact"]),
        ("< [location: 46.48 30.72 Дім | Одеса]", ["venue"]),
    ],
)
def test_every_kind_of_line_can_be_done(bot: FakeBot, line: str, kinds: list[str]) -> None:
    clara = bot.user("Клара")

    perform(clara, read_line(line))

    assert [next(iter(KINDS & set(each.raw))) for each in bot.written(clara.id)] == kinds


def test_a_face_is_sent_as_telegram_takes_it(bot: FakeBot) -> None:
    clara = bot.user("Клара", avatar_content=encode_avatar(AVATARS / "iryna.webp"))

    photos = bot.api("getUserProfilePhotos", json={"user_id": clara.id})

    assert photos.json()["result"]["total_count"] == 1
