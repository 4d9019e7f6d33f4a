"""Reads of what the demo shop's past orders are made."""

import tomllib
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from random import Random
from typing import TypedDict

DAYS = 60


class Fate(TypedDict):
    """How an order goes on: status, and the hours after the one before, from and to."""

    name: str
    weight: int
    steps: list[tuple[str, int, int]]


class Past(TypedDict):
    """What `past.toml` holds."""

    women: list[str]
    men: list[str]
    fathers: list[str]
    families: list[str]
    cities: list[str]
    streets: list[str]
    comments: list[str]
    sources: list[str]
    utm: list[dict[str, str]]
    fate: list[Fate]


@dataclass(frozen=True, slots=True)
class Step:
    """An order came into a status."""

    status: str
    at: datetime


def read_past() -> Past:
    """Return the words of the past."""
    with (Path(__file__).parent / "past.toml").open("rb") as file:
        past: Past = tomllib.load(file)  # type: ignore[assignment]  # the file is ours
    return past


def happens(random: Random, share: float) -> bool:
    """Throw the dice: of so many that share comes true."""
    return random.random() < share


def list_courses(past: Past, *, count: int, now: datetime, random: Random) -> list[list[Step]]:
    """Return how many orders have gone on until now, the oldest first; their making is first.

    Every status is that of one of them at least, whatever the dice say.
    """
    fates, weights = past["fate"], [each["weight"] for each in past["fate"]]
    courses = [_reach(status, fates, random, now) for status in _names(fates)]
    while len(courses) < count:
        fate = random.choices(fates, weights)[0]
        courses.append(_walk(fate, now - _age(random), random))
    reached = [[step for step in course if step.at <= now] for course in courses]
    return sorted(reached, key=lambda course: course[0].at)


def _names(fates: Sequence[Fate]) -> list[str]:
    return list(dict.fromkeys(name for fate in fates for name, *_ in fate["steps"]))


def _reach(status: str, fates: Sequence[Fate], random: Random, now: datetime) -> list[Step]:
    """Return the course of an order that has just come into this status."""
    fate = next(each for each in fates if status in _names([each]))
    course = _walk(fate, now, random)
    came = next(step.at for step in course if step.status == status)
    later = now - came - timedelta(minutes=random.uniform(5, 50))
    return [Step(step.status, step.at + later) for step in course]


def _walk(fate: Fate, since: datetime, random: Random) -> list[Step]:
    steps, at = [], since
    for status, first, last in fate["steps"]:
        at += timedelta(hours=random.uniform(first, last))
        steps.append(Step(status, at))
    return steps


def _age(random: Random) -> timedelta:
    """Say how long ago an order was made: the shop grows, and sells by day."""
    days = int(DAYS * random.random() ** 1.4)
    return timedelta(days=days, hours=random.triangular(0.2, 14, 5))
