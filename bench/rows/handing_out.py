"""Orders that wait, handed out when people come on site."""

import json
import subprocess
import sys

from bench.databases import postgresql
from bench.processes import ROOT, installation
from bench.report import Row

BUDGET_SECONDS = 2.0
DATABASE_PORT = 40
EXACT = [20]
"""So many orders each of fifty people gets of a thousand."""


def measure_sqlite(port: int) -> list[Row]:
    """Measure on SQLite."""
    return _measure(port, "", "SQLite")


def measure_postgresql(port: int) -> list[Row]:
    """Measure on PostgreSQL."""
    with postgresql(port + DATABASE_PORT) as url:
        return _measure(port, url, "PostgreSQL")


def _measure(port: int, url: str, database: str) -> list[Row]:
    command = [sys.executable, "-m", "bench.handing_out"]
    with installation(port, database_url=url) as shop:
        answer = subprocess.run(command, cwd=ROOT, env=shop.env, check=True, stdout=subprocess.PIPE)
    said = json.loads(answer.stdout.decode().splitlines()[-1])
    if said["shares"] != EXACT:
        raise RuntimeError(f"the shares are not even: {said['shares']}")
    return [
        Row(
            what=f"1,000 orders handed out to 50 people, {database}",
            unit="s",
            budget=BUDGET_SECONDS,
            measured=said["seconds"],
            floor=said["floor"],
        )
    ]
