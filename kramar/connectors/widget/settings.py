"""What a company chose for the chat on its site."""

import re
from collections.abc import Mapping
from typing import Annotated, Literal
from urllib.parse import urlsplit

from pydantic import BaseModel, BeforeValidator, ConfigDict

DEFAULT_COLOR = "#3b5bdb"
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


def clean_origin(address: str) -> str:
    """Return the origin of a site's address, as a browser names it.

    :raises ValueError: the address is not one of a site
    """
    text = address.strip().rstrip("/")
    parts = urlsplit(text if "://" in text else f"https://{text}")
    if parts.scheme not in {"http", "https"} or not parts.hostname or parts.username:
        raise ValueError(f"not an address of a site: {address}")
    host = parts.hostname.encode("idna").decode()
    # An address of IPv6 is written in brackets; and what else stands there must not reach a header.
    host = f"[{host}]" if ":" in host else host
    if not re.fullmatch(r"[a-z0-9.\-\[\]:]+", host):
        raise ValueError(f"not an address of a site: {address}")
    default = {"http": 80, "https": 443}[parts.scheme]
    port = f":{parts.port}" if parts.port and parts.port != default else ""
    return f"{parts.scheme}://{host}{port}"


def _color(value: object) -> str:
    return value if isinstance(value, str) and _COLOR.fullmatch(value) else DEFAULT_COLOR


class WidgetSettings(BaseModel):
    """The channel's settings; whatever else is kept there is not ours to judge.

    :param origins: sites that may show the chat; none means only our own pages
    :param refused: addresses among them that are none
    :param title: shown above the conversation; empty stands for the company's name
    :param away: shown while nobody is there
    """

    model_config = ConfigDict(extra="ignore", frozen=True)

    origins: list[str] = []
    refused: list[str] = []
    greeting: str = ""
    language: Literal["uk", "en"] = "uk"
    color: Annotated[str, BeforeValidator(_color)] = DEFAULT_COLOR
    title: str = ""
    away: str = ""

    @classmethod
    def of(cls, settings: Mapping[str, object]) -> "WidgetSettings":
        """Read a channel's settings."""
        origins, refused = _sort_out(settings.get("origins"))
        return cls.model_validate({**settings, "origins": origins, "refused": refused})


def _sort_out(addresses: object) -> tuple[list[str], list[str]]:
    """Part the origins from what is no address: one mistake may not close the other sites' chat."""
    origins: list[str] = []
    refused: list[str] = []
    for address in addresses if isinstance(addresses, list) else []:
        try:
            origins.append(clean_origin(str(address)))
        except ValueError:
            refused.append(str(address))
    return list(dict.fromkeys(origins)), refused
