"""Reads who writes to the shop while the live demo runs, and what about."""

import tomllib
from dataclasses import dataclass
from pathlib import Path

from kramar.project.demo.script import Line, read_line

Turn = tuple[Line, ...]
Story = tuple[Turn, ...]


@dataclass(frozen=True, slots=True)
class Passer:
    """Somebody who may come to write."""

    first_name: str
    last_name: str
    username: str


@dataclass(frozen=True, slots=True)
class Buyers:
    """Everybody and everything there is to say.

    :param afterwords: single turns with which the contacts of the loaded weeks go on
    """

    people: tuple[Passer, ...]
    stories: tuple[Story, ...]
    afterwords: tuple[Turn, ...]


def read_buyers() -> Buyers:
    """Return the people and the stories of `buyers.toml`.

    :raises ScriptError: a line cannot be read
    """
    with (Path(__file__).parent / "buyers.toml").open("rb") as file:
        source = tomllib.load(file)
    return Buyers(
        people=tuple(Passer(*name.split()) for name in source["people"]),
        stories=tuple(
            tuple(_read_turn(turn) for turn in story["turns"]) for story in source["story"]
        ),
        afterwords=tuple(_read_turn(turn) for turn in source["afterwords"]),
    )


def _read_turn(text: str) -> Turn:
    return tuple(read_line(line) for line in text.strip().splitlines())
