"""The process that reads a file: started, listened to, ended."""

import json
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import IO

from pydantic import TypeAdapter, ValidationError
from typing_extensions import TypedDict

READING_SECONDS = 1800.0


class Told(TypedDict, total=False):
    """What the process tells on its way and at its end."""

    rows: int
    good: int
    bad: int
    format: str
    heads: list[str]
    mapping: dict[str, str]
    ended: bool
    error: str
    place: str


_TOLD = TypeAdapter(Told)


@contextmanager
def reading(
    path: Path, out: Path, *, mapping: Mapping[str, str], limit: int = 0
) -> Iterator[Iterator[Told]]:
    """Read a file into rows, in another process that ends with the block at the latest.

    The last that is told has ``ended`` or ``error``; a process that dies has told ``damaged``.
    """
    order = {"path": str(path), "out": str(out), "mapping": dict(mapping), "limit": limit}
    with subprocess.Popen(
        [sys.executable, "-m", "kramar.catalog.reading"],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        cwd=Path(__file__).parents[4],
        text=True,
    ) as process:
        # A reader that hangs is ended; what it has told until then is not an end.
        watch = threading.Timer(READING_SECONDS, process.kill)
        watch.start()
        try:
            if process.stdin is None or process.stdout is None:
                msg = "the reading process has no pipes"
                raise RuntimeError(msg)
            process.stdin.write(json.dumps(order) + "\n")
            process.stdin.flush()
            yield _listen(process.stdout)
        finally:
            watch.cancel()
            process.kill()


def _listen(lines: IO[str]) -> Iterator[Told]:
    for line in lines:
        try:
            told = _TOLD.validate_json(line)
        except ValidationError:
            continue
        yield told
        if told.get("ended") or told.get("error"):
            return
    yield {"error": "damaged"}
