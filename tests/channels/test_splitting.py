"""Cutting messages into what a provider takes in one call."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kramar.channels.capabilities import Capabilities
from kramar.channels.connector import FileKind, Outbound, OutboundFile
from kramar.channels.splitting import measure, split_message, split_text

CAPABILITIES = Capabilities(text_limit=20, caption_limit=10, album_limit=3)
FAMILY = "👨\u200d👩\u200d👧"
FLAG = "🇺🇦"


def file(number: int, kind: FileKind = "image") -> OutboundFile:
    return OutboundFile(number, kind, f"{number}.jpg", "image/jpeg", 1, Path(f"{number}.jpg"))


def by_kind(sent: OutboundFile) -> str | None:
    return None if sent.kind == "voice" else sent.kind


def split(text: str, *files: OutboundFile) -> list[tuple[str, list[int]]]:
    message = Outbound(to="1", message_id=1, text=text, files=files, reply_to="1:5")
    parts = split_message(message, CAPABILITIES, by_kind)
    return [(part.text, [sent.file_id for sent in part.files]) for part in parts]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Добрий день", ["Добрий день"]),
        ("Перший абзац\n\nДругий абзац", ["Перший абзац", "Другий абзац"]),
        ("Рядок перший\nрядок другий", ["Рядок перший", "рядок другий"]),
        ("одне два три чотири п'ять", ["одне два три чотири", "п'ять"]),
        ("нероздільнедовжелезнеслово", ["нероздільнедовжелезн", "еслово"]),
        ("   ", []),
    ],
)
def test_a_text_is_cut_where_a_reader_would(text: str, parts: list[str]) -> None:
    assert split_text(text, 20, "characters") == parts


@pytest.mark.parametrize(
    ("text", "unit", "size"),
    [("їжа", "characters", 3), ("їжа", "bytes", 6), ("їжа", "utf16", 3), ("👍", "utf16", 2)],
)
def test_each_provider_counts_in_its_own_unit(text: str, unit: str, size: int) -> None:
    assert measure(text, unit) == size


@pytest.mark.parametrize("letter", [FAMILY, FLAG, "👍🏽", "е\u0301", "❤\ufe0f"])
def test_what_is_seen_as_one_letter_is_never_cut(letter: str) -> None:
    parts = split_text(letter * 10, 12, "utf16")

    assert {part.replace(letter, "") for part in parts} == {""}


@given(st.text(max_size=200), st.integers(min_value=4, max_value=50))
def test_nothing_is_lost_and_no_part_is_too_long(text: str, limit: int) -> None:
    parts = split_text(text, limit, "utf16")

    assert "".join("".join(parts).split()) == "".join(text.split())
    assert max((measure(part, "utf16") for part in parts), default=0) <= limit


def test_a_short_text_goes_under_the_first_file() -> None:
    assert split("Ось", file(1), file(2)) == [("Ось", [1, 2])]


def test_a_long_text_follows_the_files() -> None:
    assert split("Довший за підпис", file(1)) == [("", [1]), ("Довший за підпис", [])]


def test_albums_hold_what_goes_together_and_no_more_than_they_may() -> None:
    files = [file(1), file(2), file(3), file(4), file(5, "file"), file(6, "voice")]

    assert split("", *files) == [("", [1, 2, 3]), ("", [4]), ("", [5]), ("", [6])]


def test_only_the_first_part_quotes() -> None:
    message = Outbound(to="1", message_id=1, text="слово " * 6, reply_to="1:5")

    parts = split_message(message, CAPABILITIES, by_kind)

    assert [part.reply_to for part in parts] == ["1:5", ""]


def test_an_empty_message_has_no_parts() -> None:
    assert split("  ") == []
