"""Telegram's updates become what the contract says, whatever else they hold."""

import json
from datetime import UTC, datetime
from pathlib import Path
from typing import TypeAlias

import pytest

from kramar.channels.connector import (
    Inbound,
    InboundEdit,
    InboundFile,
    InboundMessage,
    InboundReachability,
    InboundReaction,
    InboundStart,
    Location,
    Person,
    SharedContact,
    Unhandled,
)
from kramar.connectors.telegram.parsing import parse_update

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

UPDATES: dict[str, dict[str, Json]] = json.loads(
    (Path(__file__).parent / "updates.json").read_text(encoding="utf-8")
)
OLENA: Json = {"id": 510000777, "is_bot": False, "first_name": "Олена"}
PRIVATE: Json = {"id": 510000777, "first_name": "Олена", "type": "private"}
PERSON = Person("510000777", "Олена")


def parse(update: Json) -> Inbound:
    (item,) = parse_update(json.dumps(update).encode())
    return item


def message(**content: Json) -> dict[str, Json]:
    said: dict[str, Json] = {"message_id": 60, "date": 1764000000, "from": OLENA, "chat": PRIVATE}
    return {"update_id": 1, "message": {**said, **content}}


def parse_message(**content: Json) -> InboundMessage:
    item = parse(message(**content))
    assert isinstance(item, InboundMessage)
    return item


def part(name: str) -> InboundFile:
    (file,) = parse_message(**{name: UPDATES["parts"][name]}).files
    return file


def test_a_text_names_its_author_its_place_and_what_it_answers() -> None:
    assert parse(UPDATES["text"]) == InboundMessage(
        person=Person("510000777", "Олена Коваль", "olena_k"),
        external_id="510000777:55",
        provider_at=datetime(2025, 11, 24, 16, 0, tzinfo=UTC),
        text="S, ось https://shop.example/1",
        reply_to="510000777:54",
    )


def test_a_photo_of_an_album_is_its_largest_size_with_the_caption() -> None:
    item = parse(UPDATES["photo"])

    assert isinstance(item, InboundMessage)
    assert (item.text, item.album_id) == ("ось такі", "510000777:13900000000000001")
    assert item.files == (
        InboundFile(
            kind="image",
            external_id="56",
            content_type="image/jpeg",
            size=151000,
            width=1280,
            height=960,
            source={"file_id": "AgACx"},
        ),
    )


@pytest.mark.parametrize(
    ("name", "kind", "content_type", "size", "duration"),
    [
        ("document", "file", "application/pdf", 20480, None),
        ("voice", "voice", "audio/ogg", 28000, 7),
        ("audio", "audio", "audio/mpeg", 3000000, 181),
        ("video", "video", "video/mp4", 2500000, 12),
        ("video_note", "video", "video/mp4", 900000, 9),
        ("animation", "video", "video/mp4", None, 3),
        ("sticker", "sticker", "image/webp", None, None),
    ],
)
def test_each_kind_of_file_is_known(
    name: str, kind: str, content_type: str, size: int | None, duration: int | None
) -> None:
    file = part(name)

    assert (file.kind, file.content_type) == (kind, content_type)
    assert (file.size, file.duration) == (size, duration)


def test_a_file_keeps_its_name_and_a_round_video_its_side() -> None:
    assert part("document").name == "рахунок.pdf"
    assert (part("video_note").width, part("video_note").height) == (384, 384)


def test_a_gif_is_one_video_though_it_is_a_document_too() -> None:
    gif = UPDATES["parts"]["animation"]

    item = parse_message(animation=gif, document=gif)

    assert [file.kind for file in item.files] == ["video"]


@pytest.mark.parametrize(
    ("flag", "content_type"), [("is_animated", "application/gzip"), ("is_video", "video/webm")]
)
def test_a_moving_sticker_has_a_type_of_its_own(flag: str, content_type: str) -> None:
    item = parse_message(sticker={"file_id": "CAAC", "width": 512, "height": 512, flag: True})

    assert item.files[0].content_type == content_type


def test_ones_own_number_is_told_from_a_card_that_was_passed_on() -> None:
    own = parse_message(contact=UPDATES["parts"]["contact"])
    other = parse_message(contact={"phone_number": "380671112233", "first_name": "Марія"})

    assert own.shared_contact == SharedContact("Олена", "+380501234567", is_own=True)
    assert other.shared_contact == SharedContact("Марія", "+380671112233", is_own=False)


def test_a_place_may_have_a_name_and_an_address() -> None:
    point = parse_message(location=UPDATES["parts"]["location"])
    venue = parse_message(
        venue=UPDATES["parts"]["venue"], location={"latitude": 50.45, "longitude": 30.52}
    )

    assert point.location == Location(50.4501, 30.5234)
    assert venue.location == Location(50.45, 30.52, "Відділення №1", "вул. Хрещатик, 1")


def test_a_throw_of_dice_is_shown_as_text() -> None:
    assert parse_message(dice=UPDATES["parts"]["dice"]).text == "🎲 4"


@pytest.mark.parametrize(
    ("content", "stub"),
    [
        ("poll", "[Опитування]"),
        ("story", "[Історія]"),
        ("paid_media", "[Платні медіа]"),
        ("gift", "[Подарунок]"),
    ],
)
def test_what_cannot_be_shown_is_named(content: str, stub: str) -> None:
    assert parse_message(**{content: {}}).text == stub


def test_an_edit_carries_the_text_as_it_is_now() -> None:
    edited_at = datetime(2025, 11, 24, 16, 1, tzinfo=UTC)

    assert parse(UPDATES["edited"]) == InboundEdit(PERSON, "510000777:55", "M, а не S", edited_at)


def test_a_place_that_moves_is_not_an_edit() -> None:
    moving = message(location={"latitude": 50.1, "longitude": 30.1})["message"]

    assert parse({"update_id": 1, "edited_message": moving}) == Unhandled("a moving location")


@pytest.mark.parametrize(("status", "reachable"), [("kicked", False), ("member", True)])
def test_blocking_and_coming_back_are_told(status: str, reachable: bool) -> None:  # noqa: FBT001 (a column of the table)
    change = {"chat": PRIVATE, "from": OLENA, "date": 1764000100}
    update: Json = {
        "update_id": 1,
        "my_chat_member": {**change, "new_chat_member": {"status": status}},
    }

    at = datetime(2025, 11, 24, 16, 1, 40, tzinfo=UTC)
    assert parse(update) == InboundReachability(PERSON, reachable, at)


def test_reactions_are_those_that_stand_now() -> None:
    reactions: Json = [{"type": "emoji", "emoji": "❤"}, {"type": "paid"}]
    change: Json = {
        "chat": PRIVATE,
        "message_id": 57,
        "user": OLENA,
        "date": 1764000100,
        "old_reaction": [],
        "new_reaction": reactions,
    }

    item = parse({"update_id": 1, "message_reaction": change})

    assert item == InboundReaction(PERSON, "510000777:57", ("❤",))


@pytest.mark.parametrize(
    ("text", "payload"),
    [
        ("/start", ""),
        ("/start order_1024", "order_1024"),
        ("/start@lampa_bot from-site", "from-site"),
    ],
)
def test_start_carries_what_the_link_carried(text: str, payload: str) -> None:
    item = parse(message(text=text))

    at = datetime(2025, 11, 24, 16, 0, tzinfo=UTC)
    assert item == InboundStart(PERSON, "510000777:60", payload, at)


def test_a_word_that_begins_like_start_is_a_word() -> None:
    assert parse_message(text="/starting soon").text == "/starting soon"


@pytest.mark.parametrize(
    ("update", "reason"),
    [
        (UPDATES["callback"], "callback_query"),
        (UPDATES["business_message"], "business_message"),
        ({"update_id": 1, "subscription": {"new": "in 2027"}}, "subscription"),
        ({"update_id": 1}, "an empty update"),
        (message(pinned_message={"message_id": 1}), "a message without content"),
        (message(chat={"id": -100, "type": "supergroup"}, text="всім"), "not a private chat"),
    ],
)
def test_what_is_not_for_us_is_kept_and_skipped(update: Json, reason: str) -> None:
    assert parse(update) == Unhandled(reason)


@pytest.mark.parametrize(
    "body",
    [
        b"[]",
        b'"text"',
        b"{}",
        b'{"update_id": "one"}',
        b'{"update_id": 1, "message": 5}',
        b'{"update_id": 1, "message": {"text": "no chat"}}',
        json.dumps(message(text=5)).encode(),
        json.dumps(message(photo=[{"file_id": "a"}])).encode(),
    ],
)
def test_what_telegram_does_not_document_is_refused(body: bytes) -> None:
    with pytest.raises(ValueError, match="is missing or not of the documented type"):
        parse_update(body)


def test_text_is_cleaned_of_what_no_database_keeps() -> None:
    body = json.dumps(message(text="до\0бре")).replace("бре", "бре\\ud83d").encode()

    item = parse_update(body)[0]

    assert isinstance(item, InboundMessage)
    assert item.text.startswith("добре")
    assert item.text.encode()


def test_a_person_without_a_name_is_still_called_something() -> None:
    nameless: Json = {"id": 7, "first_name": ""}

    assert parse_message(**{"from": nameless, "text": "?"}).person == Person("7", "Telegram 7")
