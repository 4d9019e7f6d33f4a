"""`kramar demo --live`: a fake Telegram, the server, and buyers who keep writing."""

import os
import signal
import socket
import sys
import time
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from random import Random
from typing import Final

import typer
from django.conf import settings

from fakes.process import running_command, running_fake
from fakes.telegram.client import FakeBot, FakeTelegram
from fakes.telegram.protocol import BotOut
from kramar.channels.models import Channel, PollState
from kramar.channels.services import change_settings, pause_channel, resume_channel
from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.project.demo.buyers import read_buyers
from kramar.project.demo.company import (
    EMPLOYEES,
    SLUG,
    TELEGRAM_BOT_ID,
    TELEGRAM_TOKEN,
    TELEGRAM_USERNAME,
)
from kramar.project.demo.crowd import Crowd
from kramar.project.demo.playing import person_of
from kramar.project.demo.script import read_conversations
from kramar.staff.models import Employee

STEP_SECONDS: Final = 0.5


def run_live(*, host: str, port: int) -> None:
    """Run until Ctrl+C; a server that listens there already is used, else one is started."""
    for ending in (signal.SIGTERM, signal.SIGHUP):
        signal.signal(ending, signal.default_int_handler)
    try:
        with ExitStack() as running:
            telegram = running.enter_context(_telegram())
            bot = running.enter_context(_bot(telegram))
            crowd = _gather_crowd(bot)
            running.enter_context(_channel_speaks_to(telegram.base_url))
            if not _is_listening(host, port):
                running.enter_context(_server(host, port))
            typer.echo(f"Покупці пишуть: http://{host}:{port}/ · зупинити: Ctrl+C")
            while True:
                crowd.step()
                time.sleep(STEP_SECONDS)
    except KeyboardInterrupt:
        typer.echo("Покупці розійшлися.")


@contextmanager
def _telegram() -> Iterator[FakeTelegram]:
    with running_fake("fakes.telegram", "--local") as server, FakeTelegram(server.url) as telegram:
        yield telegram


@contextmanager
def _bot(telegram: FakeTelegram) -> Iterator[FakeBot]:
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
    bot = FakeBot(telegram, BotOut.model_validate_json(answer))
    try:
        yield bot
    finally:
        # A poll that still waits would hold up the fake's own end.
        bot.revoke()


def _gather_crowd(bot: FakeBot) -> Crowd:
    crowd = Crowd(bot, read_buyers(), random=Random())  # noqa: S311 (nobody must guess it)
    crowd.remember(
        person_of(conversation)
        for conversation in read_conversations()
        if conversation.channel == "telegram" and not conversation.has_left
    )
    return crowd


@contextmanager
def _channel_speaks_to(api_base: str) -> Iterator[None]:
    """Let the demo's channel, and no other one, speak to the fake while it runs."""
    company = Company.objects.get(slug=SLUG)
    with company_scope(company.pk):
        owner = Employee.objects.get(user__login=EMPLOYEES[0].login)
        channel = Channel.objects.get(settings__identity__external_id=TELEGRAM_BOT_ID)
        # The fake numbers its updates anew each time.
        PollState.objects.filter(channel=channel).update(cursor=None)
        change_settings(channel=channel, settings={"api_base": api_base}, by=owner)
        resume_channel(channel=channel, by=owner)
        try:
            yield
        finally:
            pause_channel(channel=channel, by=owner)


@contextmanager
def _server(host: str, port: int) -> Iterator[None]:
    # The server is started in the project's folder, where a relative data folder is another one.
    os.environ["KRAMAR_DATA"] = str(settings.DATA)
    command = [sys.executable, "-m", "kramar", "serve", "--host", host, "--port", str(port)]
    with running_command(command, port=port):
        yield


def _is_listening(host: str, port: int) -> bool:
    try:
        socket.create_connection((host, port), timeout=1).close()
    except OSError:
        return False
    return True
