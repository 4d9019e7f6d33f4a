"""Composes the avatars of the demo contacts: plain cut-out faces."""

import tomllib
from pathlib import Path
from string import Template
from typing import NamedTuple, TypedDict


class Face(NamedTuple):
    """One cut-out portrait; colours as hexadecimal strings."""

    backdrop: tuple[str, str]
    skin: str
    hair: str
    clothes: str
    style: str
    extra: str = "none"


class _Parts(TypedDict):
    frame: str
    behind: dict[str, str]
    front: dict[str, str]
    extra: dict[str, str]


FACES: dict[str, Face] = {
    "iryna": Face(("#f6c28b", "#e88d67"), "#f3cfae", "#5a3323", "#2f5d62", "long", "earrings"),
    "oksana": Face(("#a8d8c9", "#5fa8a0"), "#f5d5b8", "#c98c3e", "#b23a48", "bob"),
    "petro": Face(("#b9c6e8", "#7187c4"), "#e9bf98", "#3a2a22", "#33415c", "short", "beard"),
    "mykola": Face(("#ead9a0", "#d1a94e"), "#e5b78f", "#8b8b8b", "#4b5d45", "bald", "moustache"),
    "sofiia": Face(("#e3c1ea", "#b48ac9"), "#f7d9c0", "#2b2230", "#f2c14e", "bun"),
    "dmytro": Face(("#9fd0e6", "#4f93b8"), "#efc8a2", "#6b452c", "#e4572e", "quiff"),
    "halyna": Face(("#f4b9b0", "#d77a75"), "#efc9aa", "#a9a3a0", "#6a4c93", "bob", "glasses"),
    "taras": Face(("#c9dfa6", "#86ad5c"), "#e4b58c", "#1f2d3d", "#1f2d3d", "cap", "beard"),
    "yuliia": Face(("#ffd7a1", "#f2a65a"), "#f6d3b3", "#8d3b23", "#3d405b", "long"),
    "vasyl": Face(("#d5cfc6", "#a59b8e"), "#e8bd97", "#55504b", "#7f5539", "short", "glasses"),
    "anastasiia": Face(("#b8e0d2", "#6fb3a1"), "#f8dcc4", "#e0b15e", "#e07a5f", "bun", "glasses"),
    "bohdan": Face(("#c3b8e5", "#8674c4"), "#dfae84", "#241c1c", "#f4f1de", "quiff", "beard"),
}


def draw_face(face: Face) -> str:
    """Return the portrait as an SVG document."""
    parts = _read_parts()
    return Template(parts["frame"]).substitute(
        light=face.backdrop[0],
        dark=face.backdrop[1],
        skin=face.skin,
        hair=face.hair,
        clothes=face.clothes,
        behind=parts["behind"][face.style],
        front=parts["front"][face.style],
        extra=parts["extra"][face.extra],
    )


def _read_parts() -> _Parts:
    source = (Path(__file__).parent / "artwork" / "faces.toml").read_text(encoding="utf-8")
    parts = tomllib.loads(source)
    return _Parts(
        frame=parts["frame"], behind=parts["behind"], front=parts["front"], extra=parts["extra"]
    )
