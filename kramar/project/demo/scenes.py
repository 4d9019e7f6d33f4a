"""What stands around each drawing of `artwork/`: wall, surface and where the light comes from."""

from pathlib import Path
from typing import NamedTuple


class Scene(NamedTuple):
    """The room of one picture; coordinates are those of the 800 by 800 drawing."""

    wall: tuple[str, str]
    surface: str | None
    surface_y: int
    light: tuple[int, int, int]
    """Centre and radius of the glow."""
    warmth: str = "#ffc766"


SCENES: dict[str, Scene] = {
    "owl": Scene(("#2a2b57", "#5b4a78"), "#3b2c4a", 620, (400, 400, 460)),
    "moon": Scene(("#141c3d", "#35406f"), "#1c2244", 620, (400, 350, 480)),
    "bunny": Scene(("#f0b8a8", "#f8dccb"), "#e3a493", 620, (400, 440, 420), "#fff0d0"),
    "floor-arc": Scene(("#234a4a", "#3d6d66"), "#1f3a38", 690, (572, 440, 420)),
    "floor-tripod": Scene(("#7a4a3a", "#b57a58"), "#5c3427", 690, (400, 260, 440)),
    "desk": Scene(("#27395c", "#466089"), "#1f2c47", 630, (570, 430, 380)),
    "mushroom": Scene(("#f3d9a6", "#f7e9cd"), "#dcb57a", 620, (400, 380, 430), "#fff4d6"),
    "chandelier": Scene(("#4b2438", "#82465a"), None, 0, (400, 340, 520)),
    "pendant": Scene(("#c98a4b", "#e6bd83"), None, 0, (400, 600, 460), "#fff0c8"),
    "strip": Scene(("#161432", "#33235c"), None, 0, (400, 400, 460), "#8b6bff"),
    "bulb-e27": Scene(("#3f6f8f", "#86b3c4"), "#315a75", 680, (400, 290, 430), "#ffe6a6"),
    "bulb-e14": Scene(("#54715a", "#9bb58f"), "#435c49", 680, (400, 320, 430), "#ffe6a6"),
    "filament": Scene(("#1d1a1a", "#3c2c22"), None, 0, (400, 440, 460), "#ff9d3c"),
    "sconce": Scene(("#35565f", "#35565f"), None, 0, (400, 400, 460)),
    "garland": Scene(("#173229", "#2f5645"), None, 0, (400, 400, 540), "#ffb656"),
    "ring": Scene(("#5d5348", "#9a8b78"), None, 0, (400, 420, 480), "#ffe2a6"),
    "parcel-broken": Scene(("#8d9aa3", "#b9c3c8"), "#6f7b82", 640, (600, 100, 420), "#ffffff"),
    "bases": Scene(("#f2e7d3", "#f9f3e6"), None, 0, (400, 300, 460), "#fff7e0"),
    "room": Scene(("#4c4460", "#77637a"), None, 0, (646, 330, 440)),
}

DEFINITIONS = (Path(__file__).parent / "artwork" / "definitions.xml").read_text(encoding="utf-8")


def compose_scene(scene: Scene, drawing: str) -> str:
    """Put a drawing into its room, with a glow behind it and a faint veil of light in front."""
    x, y, radius = scene.light
    surface = ""
    if scene.surface:
        surface = (
            f'<rect y="{scene.surface_y}" width="800" height="400" fill="{scene.surface}"/>'
            f'<rect y="{scene.surface_y}" width="800" height="3" fill="#fff" opacity=".12"/>'
        )
    glow = (
        f'<radialGradient id="glow" gradientUnits="userSpaceOnUse" cx="{x}" cy="{y}" r="{radius}">'
        f'<stop offset="0" stop-color="{scene.warmth}" stop-opacity=".85"/>'
        f'<stop offset=".45" stop-color="{scene.warmth}" stop-opacity=".3"/>'
        f'<stop offset="1" stop-color="{scene.warmth}" stop-opacity="0"/></radialGradient>'
        '<linearGradient id="wall" x1="0" y1="0" x2="0" y2="1">'
        f'<stop offset="0" stop-color="{scene.wall[0]}"/>'
        f'<stop offset="1" stop-color="{scene.wall[1]}"/></linearGradient>'
    )
    halo = '<rect width="800" height="800" fill="url(#glow)" style="mix-blend-mode:screen"'
    return (
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 800" width="640" height="640">'
        f"<defs>{DEFINITIONS}{glow}</defs>"
        f'<rect width="800" height="800" fill="url(#wall)"/>{surface}{halo}/>{drawing}'
        f'{halo} opacity=".22"/></svg>'
    )
