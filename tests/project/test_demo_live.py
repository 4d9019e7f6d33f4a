import signal
import sqlite3
import subprocess
import sys
import time
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from fakes.process import find_free_port
from kramar.project.demo.script import read_conversations
from tests.installations import ROOT, copy_demo_shop, installation

LOADED_CHATS = len(read_conversations())


def wait_for(condition: Callable[[], bool], process: subprocess.Popen[bytes], log: Path) -> None:
    deadline = time.monotonic() + 100
    while not condition():
        if process.poll() is not None or time.monotonic() > deadline:
            raise AssertionError(log.read_text(encoding="utf-8"))
        time.sleep(0.2)


def ask(folder: Path, question: str) -> int:
    with sqlite3.connect(folder / "kramar.sqlite3", timeout=20) as database:
        answer: int = database.execute(question).fetchone()[0]
    database.close()
    return answer


@pytest.mark.timeout(150)
def test_buyers_come_to_a_live_shop_until_it_is_interrupted(tmp_path: Path) -> None:
    port, data = find_free_port(), tmp_path / "data"
    copy_demo_shop(data)
    environment = installation(data, f"http://127.0.0.1:{port}", {})
    kramar = [sys.executable, "-m", "kramar"]
    log = tmp_path / "live.log"
    with (
        log.open("wb") as output,
        subprocess.Popen(
            [*kramar, "demo", "--live", "--port", str(port)],
            cwd=ROOT,
            env=environment,
            stdout=output,
            stderr=subprocess.STDOUT,
        ) as process,
    ):
        wait_for(lambda: "Покупці пишуть" in log.read_text(encoding="utf-8"), process, log)
        wait_for(lambda: ask(data, "SELECT count(*) FROM chats_chat") > LOADED_CHATS, process, log)
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/shop/") as page:
            assert page.status == 200
        process.send_signal(signal.SIGINT)

    assert process.returncode == 0
    assert log.read_text(encoding="utf-8").splitlines()[-1] == "Покупці розійшлися."
    paused = "SELECT count(*) FROM channels_channel WHERE kind = 'telegram' AND NOT is_active"
    assert ask(data, paused) == 1
