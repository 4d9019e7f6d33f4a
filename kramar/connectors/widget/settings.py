"""What a company chose for the chat on its site."""

import re
from collections.abc import Mapping
from typing import Annotated, Literal

from pydantic import BaseModel, BeforeValidator, ConfigDict

from kramar.core.origins import clean_origin

DEFAULT_COLOR = "#3b5bdb"
_COLOR = re.compile(r"#[0-9a-fA-F]{6}")


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
