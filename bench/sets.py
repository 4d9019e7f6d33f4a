"""The large sets, made once and kept: ``python -m bench.sets [SET ...] [--scale S]``.

They lie in the folder KRAMAR_BENCH_DATA, ``bench/data`` by default. Chats: 1 M with 10 M messages
on PostgreSQL, 100 k with 1 M on SQLite, and in each one of 100 k messages. On PostgreSQL also a
shop of 1 M clients, and one of 1 M orders. A set of another scale is another set.
"""

import argparse
import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path

from bench.databases import postgresql
from bench.processes import ROOT, Installation

FIRST_PORT = 5390
SCALE = float(os.environ.get("KRAMAR_BENCH_SCALE", "1"))


@dataclass(frozen=True)
class LargeSet:
    """How a set is made.

    :param program: makes so many rows in the installation of its environment
    :param note: what it leaves when it is ready, with what measurements need
    """

    program: str
    note: str
    rows: int
    is_on_postgresql: bool = True


SETS = {
    "sqlite": LargeSet("bench.large", "large.json", 100_000, is_on_postgresql=False),
    "postgresql": LargeSet("bench.large", "large.json", 1_000_000),
    "clients": LargeSet("bench.large_clients", "large-clients.json", 1_000_000),
    "orders": LargeSet("bench.large_orders", "large-orders.json", 1_000_000),
}


@contextmanager
def large_set(name: str, port: int, scale: float = SCALE) -> Iterator[Installation]:
    """Open a set, making it first where there is none.

    :param port: where a server may listen; PostgreSQL takes the next one
    """
    wanted = SETS[name]
    rows = int(wanted.rows * scale)
    folder = Path(os.environ.get("KRAMAR_BENCH_DATA", ROOT / "bench" / "data"))
    own = folder.resolve() / f"{name}-{rows}"
    own.mkdir(parents=True, exist_ok=True)
    served = postgresql(port + 1, own / "cluster") if wanted.is_on_postgresql else nullcontext("")
    with served as url:
        env = os.environ | {
            "DJANGO_SETTINGS_MODULE": "kramar.project.settings",
            "KRAMAR_DATA": str(own),
            "KRAMAR_DATABASE_URL": url,
            "KRAMAR_PUBLIC_URL": f"http://127.0.0.1:{port}",
            "KRAMAR_REDIS_URL": "",
            "KRAMAR_SECRET_KEY": "bench" * 10,
        }
        command = [sys.executable, "-m", wanted.program, str(rows)]
        subprocess.run(command, cwd=ROOT, env=env, check=True)
        yield Installation(env, port, json.loads((own / wanted.note).read_text()))


def main() -> None:
    """Make what the arguments name."""
    parser = argparse.ArgumentParser(prog="python -m bench.sets", description=__doc__)
    parser.add_argument("sets", nargs="*", choices=[[], *SETS])
    parser.add_argument("--scale", type=float, default=SCALE)
    parser.add_argument("--port", type=int, default=FIRST_PORT)
    arguments = parser.parse_args()
    for name in arguments.sets or SETS:
        print(f"{name}:", flush=True)
        with large_set(name, arguments.port, arguments.scale):
            pass


if __name__ == "__main__":
    main()
