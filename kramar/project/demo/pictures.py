"""Makes the demo shop's pictures from our own drawings: `python -m kramar.project.demo.pictures`.

The results are committed, so nothing here runs in the application. Chromium draws the SVG (Pillow
cannot blend gradients and blurs), Pillow packs it as WebP.
"""

import io
from pathlib import Path

from PIL import Image
from playwright.sync_api import Page, sync_playwright

from kramar.project.demo.faces import FACES, draw_face
from kramar.project.demo.scenes import SCENES, compose_scene

HERE = Path(__file__).parent
CHROMIUM = "/usr/bin/chromium"


def draw_everything() -> dict[Path, str]:
    """Return the SVG document of every picture by the file that it becomes."""
    images = HERE / "images"
    drawings: dict[Path, str] = {}
    for name, scene in SCENES.items():
        drawing = (HERE / "artwork" / "products" / f"{name}.svg").read_text(encoding="utf-8")
        drawings[images / "products" / f"{name}.webp"] = compose_scene(scene, drawing)
    for whole in [
        *(HERE / "artwork" / "stickers").iterdir(),
        *(HERE / "artwork" / "avatars").iterdir(),
    ]:
        target = images / whole.parent.name / f"{whole.stem}.webp"
        drawings[target] = whole.read_text(encoding="utf-8")
    for name, face in FACES.items():
        drawings[images / "avatars" / f"{name}.webp"] = draw_face(face)
    return drawings


def render(page: Page, document: str, target: Path) -> None:
    """Draw one SVG document and write it as WebP, transparent where nothing is drawn."""
    page.set_content(f'<body style="margin:0;background:transparent">{document}</body>')
    shot = page.locator("svg").first.screenshot(omit_background=True)
    target.parent.mkdir(parents=True, exist_ok=True)
    with Image.open(io.BytesIO(shot)) as image:
        packed = image if "stickers" in target.parts else image.convert("RGB")
        packed.save(target, "WEBP", quality=82, method=6)


def main() -> None:
    """Redraw all pictures."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 800, "height": 800})
        for target, document in draw_everything().items():
            render(page, document, target)
        browser.close()


if __name__ == "__main__":
    main()
