"""Which sites may show the chat, and what the channel says of itself."""

import asyncio

import pytest

from kramar.channels.connector import Link, Outbound, PermanentError
from kramar.connectors.widget.connector import WidgetConnector
from kramar.connectors.widget.settings import DEFAULT_COLOR, WidgetSettings
from kramar.connectors.widget.site import is_origin_allowed
from kramar.connectors.widget.visitors import external_id_of, is_token, make_token
from kramar.core.origins import clean_origin

connector = WidgetConnector()


def link(**settings: object) -> Link:
    """Return the channel as its connector sees it."""
    return Link(channel_id=1, key="k", credentials={}, settings=settings)


@pytest.mark.parametrize(
    ("address", "origin"),
    [
        ("https://lampa.ua/", "https://lampa.ua"),
        ("Lampa.UA", "https://lampa.ua"),
        ("https://lampa.ua:443/catalog?x=1", "https://lampa.ua"),
        ("http://localhost:8080", "http://localhost:8080"),
        ("https://лампа.укр", "https://xn--80aa5afp.xn--j1amh"),
    ],
)
def test_an_address_is_kept_as_the_origin_a_browser_names(address: str, origin: str) -> None:
    assert clean_origin(address) == origin


@pytest.mark.parametrize(
    "address",
    ["", "javascript://x", "https://a.ua; script-src *", "https://user@lampa.ua", "https://*"],
)
def test_what_is_no_address_cannot_reach_a_header(address: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        clean_origin(address)


def test_one_wrong_address_does_not_close_the_chat_of_the_others() -> None:
    settings = WidgetSettings.of({"origins": ["https://lampa.ua", "???"], "color": "red"})

    assert (settings.origins, settings.refused) == (["https://lampa.ua"], ["???"])
    assert settings.color == DEFAULT_COLOR


def test_the_check_names_the_wrong_address() -> None:
    with pytest.raises(PermanentError, match=r"Це не адреса сайту: \?\?\?"):
        asyncio.run(connector.check(link(origins=["???"])))


def test_the_check_passes_a_named_site() -> None:
    identity = asyncio.run(connector.check(link(origins=["https://lampa.ua"], title="Лампа")))

    assert (identity.external_id, identity.name) == ("k", "Лампа")


@pytest.mark.parametrize(
    ("origin", "allowed"),
    [
        ("https://lampa.ua", True),
        ("https://crm.lampa.ua", True),
        ("", True),
        ("https://evil.example", False),
        ("http://lampa.ua", False),
        ("null", False),
    ],
)
def test_a_page_speaks_for_a_visitor_only_from_a_named_site(origin: str, allowed: bool) -> None:  # noqa: FBT001 (what is expected)
    settings = WidgetSettings.of({"origins": ["https://lampa.ua"]})

    assert is_origin_allowed(origin, "crm.lampa.ua", settings) is allowed


def test_what_is_sent_has_arrived() -> None:
    receipt = asyncio.run(connector.send(link(), Outbound(to="x", message_id=9, text="Вітаю")))

    assert receipt.external_ids == ("kramar:9",)


def test_nobody_comes_by_the_providers_door() -> None:
    assert not connector.is_authentic(link(), {}, b"{}")


def test_a_token_is_long_enough_not_to_be_guessed_and_is_stored_as_a_hash() -> None:
    token = make_token()

    assert is_token(token)
    assert not is_token("admin")
    assert len(external_id_of(token)) == 64
    assert token not in external_id_of(token)
