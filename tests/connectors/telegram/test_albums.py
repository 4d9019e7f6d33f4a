"""The table that the screen reads says of albums what the connector does."""

from pathlib import Path

import pytest

from kramar.channels.capabilities import Capabilities
from kramar.channels.connector import OutboundFile
from kramar.connectors.bot_api.sending import album_of
from kramar.connectors.telegram.connector import TelegramConnector
from kramar.core.file_types import kind_of

TABLE: Capabilities = TelegramConnector.capabilities


def file(content_type: str, size: int = 100) -> OutboundFile:
    kind = kind_of(content_type)
    return OutboundFile(1, kind, "файл", content_type, size, Path())


@pytest.mark.parametrize(
    ("group", "word"), list(zip(TABLE.albums, ("visual", "audio", "document"), strict=True))
)
def test_a_group_of_the_table_is_one_album(group: tuple[str, ...], word: str) -> None:
    assert {album_of(file(content_type)) for content_type in group} == {word}


@pytest.mark.parametrize("content_type", TABLE.voice_types)
def test_a_voice_message_stands_alone(content_type: str) -> None:
    assert album_of(file(content_type)) is None
    assert kind_of(content_type) == "voice"


def test_a_picture_over_ten_megabytes_is_taken_as_a_document() -> None:
    large = 11 * 1024 * 1024

    assert album_of(file("image/jpeg", large)) == "document"
    assert large <= TABLE.image_size_limit
