"""`kramar demo --live`: a fake Telegram, the server, and buyers who keep writing."""

import os
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from random import Random
from typing import Final
from urllib.parse import urlsplit

import typer
from django.conf import settings

from fakes.process import find_free_port, running_command, running_fake
from fakes.telegram.client import FakeBot, FakeTelegram
from fakes.telegram.protocol import BotOut
from kramar.project.demo.buyers import read_buyers
from kramar.project.demo.company import TELEGRAM_TOKEN, TELEGRAM_USERNAME
from kramar.project.demo.crowd import Crowd
from kramar.project.demo.playing import person_of
from kramar.project.demo.script import read_conversations

API_BASE: Final = "KRAMAR_TELEGRAM_API_BASE"
STEP_SECONDS: Final = 0.5


def run_live(*, host: str, port: int) -> None:
    """Run until Ctrl+C.

    Where ``KRAMAR_TELEGRAM_API_BASE`` names an address of this machine, a server that was started
    with it is expected to run already; else one is started here.
    """
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        with ExitStack() as running:
            telegram = running.enter_context(_telegram())
            bot = _register_bot(telegram)
            crowd = Crowd(bot, read_buyers(), random=Random())  # noqa: S311 (nobody must guess it)
            crowd.remember(
                person_of(conversation, number)
                for number, conversation in enumerate(read_conversations())
                if conversation.channel == "telegram"
            )
            if API_BASE not in os.environ:
                running.enter_context(_server(telegram.base_url, host, port))
            typer.echo(f"Покупці пишуть. Відкрийте http://{host}:{port}/ · зупинити: Ctrl+C")
            while True:
                crowd.step()
                time.sleep(STEP_SECONDS)
    except KeyboardInterrupt:
        typer.echo("Покупці розійшлися.")


@contextmanager
def _telegram() -> Iterator[FakeTelegram]:
    wanted = urlsplit(os.environ.get(API_BASE, "")).port
    with (
        running_fake("fakes.telegram", "--local", port=wanted or find_free_port()) as server,
        FakeTelegram(server.url) as telegram,
    ):
        yield telegram


def _register_bot(telegram: FakeTelegram) -> FakeBot:
    """Register the demo's bot, which goes on numbering where no earlier run has come."""
    answer = telegram.call(
        "POST",
        "/bots",
        {
            "token": TELEGRAM_TOKEN,
            "username": TELEGRAM_USERNAME,
            "first_name": "Лампа",
            "first_message_id": int(time.time()),
        },
    )
    return FakeBot(telegram, BotOut.model_validate_json(answer))


@contextmanager
def _server(api_base: str, host: str, port: int) -> Iterator[None]:
    os.environ[API_BASE] = api_base
    # The server is started in the project's folder, where a relative data folder is another one.
    os.environ["KRAMAR_DATA"] = str(settings.DATA)
    command = [sys.executable, "-m", "kramar", "serve", "--host", host, "--port", str(port)]
    try:
        with running_command(command, port=port):
            yield
    finally:
        del os.environ[API_BASE]
