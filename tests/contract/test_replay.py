"""The scenarios that the web client replays are what the server really does."""

import json
import subprocess
import sys
from pathlib import Path

from tests.contract.scenarios import SCENARIOS

COMMITTED = Path(__file__).parent / "chats.json"


def test_the_committed_scenarios_are_what_the_server_does(tmp_path: Path) -> None:
    written = tmp_path / "chats.json"

    subprocess.run(
        [sys.executable, "-m", "tests.contract.write", str(written)],
        check=True,
        timeout=110,
        cwd=Path(__file__).parents[2],
    )

    assert written.read_text(encoding="utf-8") == COMMITTED.read_text(encoding="utf-8"), (
        "run: python -m tests.contract.write tests/contract/chats.json"
    )


def test_every_scenario_is_committed() -> None:
    told = json.loads(COMMITTED.read_text(encoding="utf-8"))

    assert [each["name"] for each in told] == [scenario.__name__ for scenario in SCENARIOS]
