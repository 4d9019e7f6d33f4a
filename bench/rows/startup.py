"""Starting one process on SQLite, what it holds when idle, and what a browser loads first."""

import gzip
import json
import time

from bench.processes import ROOT, installation, program, wait_for_http
from bench.report import Row

MANIFEST = ROOT / "web" / "dist" / ".vite" / "manifest.json"

# The same as in web/checkSize.ts; a page that is not in the build is an error, not a small page.
CHATS_PAGE = ("index.html", "src/app/ChatsRoute.tsx")


def measure_start(port: int) -> list[Row]:
    """Start ``kramar serve`` on a migrated database; look at it a while later."""
    with (
        installation(port) as shop,
        program("kramar", "serve", "--port", str(port), env=shop.env) as server,
    ):
        wait_for_http(port)
        seconds = time.monotonic() - server.started_at
        note = f"of which {server.cpu_seconds():.1f} s of processor time"
        time.sleep(3)
        memory = server.memory_mb()
    return [
        Row("start of one process, SQLite, to the first answer", "s", 1.5, seconds, note=note),
        Row("memory of one idle process, SQLite", "MB", 160.0, memory),
    ]


def measure_scripts(_port: int) -> list[Row]:
    """Add up the scripts that the chats page needs before it shows, as the build packed them."""
    if not MANIFEST.is_file():
        raise FileNotFoundError("web/dist is not built: run make run once, or npm run build:web")
    manifest = json.loads(MANIFEST.read_text())
    files: set[str] = set()
    for name in CHATS_PAGE:
        _collect(manifest, name, files)
    size = sum(len(gzip.compress((MANIFEST.parents[1] / file).read_bytes(), 9)) for file in files)
    note = f"{len(files)} files, gzip, as `npm run size` counts them"
    return [Row("scripts of the first load, chats page", "KB", 250.0, size / 1024, note=note)]


def _collect(manifest: dict[str, dict[str, list[str]]], name: str, files: set[str]) -> None:
    """Add a chunk's file and those that it imports at once."""
    chunk = manifest[name]
    file = str(chunk["file"])
    if file.endswith(".js") and file not in files:
        files.add(file)
        for imported in chunk.get("imports", []):
            _collect(manifest, imported, files)
