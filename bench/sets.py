"""The large sets, made once and kept: ``python -m bench.sets [sqlite] [postgresql] [--scale S]``.

They lie in the folder KRAMAR_BENCH_DATA, ``bench/data`` by default: 1 M chats with 10 M messages on
PostgreSQL, 100 k with 1 M on SQLite, and in each one chat of 100 k messages. A set of another scale
is another set.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path

from bench.databases import postgresql
from bench.processes import ROOT, Installation

CHATS = {"sqlite": 100_000, "postgresql": 1_000_000}
FIRST_PORT = 5390
SCALE = float(os.environ.get("KRAMAR_BENCH_SCALE", "1"))


@contextmanager
def large_set(database: str, port: int, scale: float = SCALE) -> Iterator[Installation]:
    """Open a set, making it first where there is none.

    :param port: where a server may listen; PostgreSQL takes the next one
    """
    chats = int(CHATS[database] * scale)
    folder = Path(os.environ.get("KRAMAR_BENCH_DATA", ROOT / "bench" / "data"))
    own = folder.resolve() / f"{database}-{chats}"
    own.mkdir(parents=True, exist_ok=True)
    served = postgresql(port + 1, own / "cluster") if database == "postgresql" else nullcontext("")
    with served as url:
        env = os.environ | {
            "DJANGO_SETTINGS_MODULE": "kramar.project.settings",
            "KRAMAR_DATA": str(own),
            "KRAMAR_DATABASE_URL": url,
            "KRAMAR_PUBLIC_URL": f"http://127.0.0.1:{port}",
            "KRAMAR_REDIS_URL": "",
            "KRAMAR_SECRET_KEY": "bench" * 10,
        }
        command = [sys.executable, "-m", "bench.large", str(chats)]
        subprocess.run(command, cwd=ROOT, env=env, check=True)
        yield Installation(env, port, json.loads((own / "large.json").read_text()))


def main() -> None:
    """Make what the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m bench.sets", description=__doc__)
    parser.add_argument("databases", nargs="*", choices=[[], *CHATS])
    parser.add_argument("--scale", type=float, default=SCALE)
    parser.add_argument("--port", type=int, default=FIRST_PORT)
    arguments = parser.parse_args()
    for database in arguments.databases or CHATS:
        print(f"{database}:", flush=True)
        with large_set(database, arguments.port, arguments.scale):
            pass


if __name__ == "__main__":
    main()
