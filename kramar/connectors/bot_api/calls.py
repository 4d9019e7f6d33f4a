"""Calling the Bot API: one envelope, one table of errors; the token stays out of both."""

import re
from collections.abc import AsyncIterator, Mapping

import httpx
from django.conf import settings
from django.utils.translation import gettext_noop as _noop

from kramar.channels import connector as contract
from kramar.channels.acting import ALREADY_SO
from kramar.channels.connector import ConnectorError, Link
from kramar.channels.payload_reader import PayloadReader
from kramar.channels.provider_http import READ_SECONDS, Upload, post, read_object, stream

DOWNLOAD_LIMIT = 20 * 1024 * 1024
SAFE_PATH = re.compile(r"[\w-]+(?:/[\w-]+)*(?:\.\w+)?")
TOKEN = re.compile(r"\d{1,20}:[\w-]{1,100}", re.ASCII)

# The account no longer lets the bot in.
GONE = "connection_lost"

# A piece of Telegram's description, our code, the words for the employee.
PLAIN_WORDS = (
    ("business connection", GONE, _noop("Бота від’єднано від акаунта Telegram.")),
    ("business_connection", GONE, _noop("Бота від’єднано від акаунта Telegram.")),
    ("usage_missing", "window", _noop("Telegram дає відповідати 24 години після слів клієнта.")),
    ("peer_invalid", "chat_not_found", _noop("Telegram не знає такого співрозмовника.")),
    ("access_forbidden", "no_right", _noop("Власник акаунта не дав боту на це дозволу.")),
    ("chat not found", "chat_not_found", _noop("Telegram не знає такого співрозмовника.")),
    ("is too long", "text_too_long", _noop("Текст завеликий для Telegram.")),
    ("photo_invalid_dimensions", "image_refused", _noop("Telegram не приймає таких розмірів.")),
    ("image_process_failed", "image_refused", _noop("Telegram не зміг обробити зображення.")),
    ("not modified", ALREADY_SO, _noop("Повідомлення вже таке.")),
    ("to delete not found", ALREADY_SO, _noop("Повідомлення вже видалене.")),
    ("no text in the message", "is_caption", _noop("Це підпис до файлу.")),
    ("can't be edited", "not_editable", _noop("Telegram не дає змінити це повідомлення.")),
    ("can't be deleted", "not_deletable", _noop("Telegram дає видаляти лише протягом 48 годин.")),
    ("reaction_invalid", "reaction_refused", _noop("Telegram не приймає такої реакції.")),
    ("file is too big", "file_too_large", _noop("Файл завеликий для Telegram.")),
    ("entity too large", "file_too_large", _noop("Файл завеликий для Telegram.")),
    ("bot was blocked", "blocked", _noop("Клієнт заблокував бота.")),
    ("user is deactivated", "deactivated", _noop("Обліковий запис клієнта видалено.")),
    ("can't initiate", "not_started", _noop("Клієнт ще не почав розмову з ботом.")),
    ("https url must", "webhook_refused", _noop("Telegram приймає лише адресу з https.")),
    ("while webhook is", "conflict", _noop("Бот приєднаний до іншої системи через вебхук.")),
    ("by other getupdates", "conflict", _noop("Повідомлення цього бота забирає інша програма.")),
    ("by setwebhook", "conflict", _noop("Інша система приєднала цього бота до себе.")),
    ("not found", "gone", _noop("Цього повідомлення вже немає в Telegram.")),
)


async def call(
    link: Link,
    method: str,
    params: Mapping[str, object],
    *,
    files: Mapping[str, Upload] | None = None,
    wait: float = READ_SECONDS,
) -> object:
    """Call a method and return its ``result``; ``wait`` is in seconds.

    :raises ConnectorError: as the contract's tree tells
    """
    url = f"{_base(link)}/bot{_token(link)}/{method}"
    if files:
        return _result(await post(url, form=params, files=files, wait=wait))
    return _result(await post(url, json=params, wait=wait))


async def download(link: Link, file_id: str) -> AsyncIterator[bytes]:
    """Fetch a file's bytes, from the API's own host and from nowhere else."""
    found = await call(link, "getFile", {"file_id": file_id})
    path = found.get("file_path") if isinstance(found, dict) else None
    if not isinstance(path, str) or not SAFE_PATH.fullmatch(path):
        raise contract.PermanentError(_noop("Telegram не дав файл."), code="file_absent")
    async for chunk in stream(f"{_base(link)}/file/bot{_token(link)}/{path}", DOWNLOAD_LIMIT):
        yield chunk


def _base(link: Link) -> str:
    """Return the API's address: the installation's, or the channel's own self-hosted server."""
    own = link.settings.get("api_base")
    return own.rstrip("/") if isinstance(own, str) and own else str(settings.TELEGRAM_API_BASE)


def _token(link: Link) -> str:
    token = link.credentials.get("token", "")
    if not TOKEN.fullmatch(token):
        raise contract.CredentialsError(_noop("Це не токен бота: він має вигляд 123456:ABC…"))
    return token


def _result(answer: httpx.Response) -> object:
    # A proxy's page: whether Telegram itself has seen the call cannot be told.
    envelope = read_object(answer) or {"description": answer.reason_phrase}
    if envelope.get("ok") is True:
        return envelope.get("result")
    raise _refusal(answer.status_code, PayloadReader(envelope))


def _refusal(status: int, envelope: PayloadReader) -> ConnectorError:
    description = envelope.text("description")
    unknown = ("", "refused", f"Telegram відмовив: {description}")
    _, code, words = next((row for row in PLAIN_WORDS if row[0] in description.lower()), unknown)
    if status == httpx.codes.TOO_MANY_REQUESTS:
        asked = envelope.find_child("parameters") or PayloadReader({})
        return contract.RetryLaterError(words, after=asked.find_number("retry_after"))
    if status == httpx.codes.UNAUTHORIZED or description == "Not Found":
        return contract.CredentialsError(_noop("Telegram не приймає токен бота: його відкликано."))
    if code == GONE:
        return contract.CredentialsError(words, code=code)
    if status == httpx.codes.FORBIDDEN:
        return contract.UnreachableError(words, code=code)
    if status < httpx.codes.BAD_REQUEST or status >= httpx.codes.INTERNAL_SERVER_ERROR:
        return contract.UncertainError(_noop("Збій у Telegram: невідомо, чи повідомлення дійшло."))
    return contract.PermanentError(words, code=code)
