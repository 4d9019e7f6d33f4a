import sys

import httpx
import pytest

from fakes.process import ServerDidNotStartError, find_free_port, running_command, running_fake


def test_a_fake_answers_until_its_block_ends() -> None:
    with running_fake("fakes.telegram", "--auto-register") as server:
        token = f"7000000123:{'A' * 35}"
        answer = httpx.get(f"{server.url}/bot{token}/getMe")

    assert answer.json()["result"]["username"] == "bot7000000123_bot"
    assert server.process.returncode is not None
    with pytest.raises(httpx.ConnectError):
        httpx.get(server.url)


def test_a_command_that_ends_did_not_start() -> None:
    command = [sys.executable, "-c", "raise SystemExit(3)"]

    with (
        pytest.raises(ServerDidNotStartError, match="ended with code 3"),
        running_command(command, port=find_free_port()),
    ):
        pass


def test_a_command_that_never_listens_did_not_start() -> None:
    command = [sys.executable, "-c", "import time; time.sleep(60)"]

    with (
        pytest.raises(ServerDidNotStartError, match="does not listen"),
        running_command(command, port=find_free_port(), start_timeout=0.3),
    ):
        pass
