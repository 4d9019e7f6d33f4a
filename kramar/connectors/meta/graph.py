"""Calling the Graph API: one envelope of errors, told apart by a code and a subcode."""

from collections.abc import AsyncIterator, Mapping
from typing import TypeAlias

import httpx
from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

from kramar.channels import connector as contract
from kramar.channels.connector import ConnectorError, Link
from kramar.channels.payload_reader import PayloadReader
from kramar.channels.provider_http import Upload, get, is_at, post, stream
from kramar.connectors.meta import whatsapp_codes

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"

DOWNLOAD_LIMIT = 25 * 1024 * 1024
HOSTS = ("fbsbx.com", "fbcdn.net", "cdninstagram.com")

FILE_ABSENT = "file_absent"
WINDOW_CLOSED = whatsapp_codes.WINDOW_CLOSED
ALBUM_REFUSED = "album_refused"
RATES = {4, 17, 32, 341, 613, 80002, 80004, 80006, *whatsapp_codes.RATES}
PASSING = {2, 1200, *whatsapp_codes.PASSING}
SIGN_IN_AGAIN = _noop("Meta не приймає токен: його відкликано або строк його дії минув.")
OTHER_SECRET = _noop("Секрет застосунку не підходить: він від іншого застосунку.")
UNTOLD = _noop("Месенджер відмовив і не пояснив чому.")
DOUBTFUL = 1
# A code that refuses the account, or a subcode that does: what the owner has to mend.
ACCOUNT = {
    102: SIGN_IN_AGAIN,
    190: SIGN_IN_AGAIN,
    3: _noop("Застосунку Meta бракує дозволу на повідомлення."),
    10: _noop("Застосунку Meta бракує дозволу надсилати повідомлення."),
    200: _noop("Застосунку Meta бракує дозволу надсилати повідомлення."),
    368: _noop("Meta тимчасово обмежила обліковий запис за порушення правил."),
    99: _noop("Застосунку Meta бракує дозволів."),
    1893063: _noop("Facebook обмежив вашу сторінку."),
    2534041: _noop(
        "В Instagram вимкнено «Дозволити доступ до повідомлень» у налаштуваннях повідомлень."
    ),
    **whatsapp_codes.ACCOUNT,
}
# A subcode, our code, the words for the employee; 551 and those of WhatsApp are codes.
GONE = {
    551: ("unavailable", _noop("Клієнт недоступний: він міг заблокувати вас.")),
    1545041: ("unavailable", _noop("Клієнт недоступний: він міг заблокувати вас.")),
    2534029: ("unavailable", _noop("Цьому користувачеві писати не можна.")),
    **whatsapp_codes.GONE,
}
REASONS = {
    2534022: (WINDOW_CLOSED, _noop("Минуло 24 години від останнього повідомлення клієнта.")),
    2018278: (WINDOW_CLOSED, _noop("Минуло 24 години від останнього повідомлення клієнта.")),
    2018065: (WINDOW_CLOSED, _noop("Минуло 24 години від останнього повідомлення клієнта.")),
    2018001: ("person_not_found", _noop("Месенджер не знає такого співрозмовника.")),
    2534014: ("person_not_found", _noop("Месенджер не знає такого співрозмовника.")),
    2018108: (
        "test_mode",
        _noop("Застосунок Meta ще в режимі розробки: пишіть лише його тестувальникам."),
    ),
    2018109: ("file_too_large", _noop("Файл завеликий для месенджера.")),
    2018034: ("message_empty", "Порожнє повідомлення."),
    2534001: ("thread_gone", _noop("Цю розмову видалено.")),
    2534068: (ALBUM_REFUSED, _noop("Месенджер не приймає кілька зображень одразу.")),
    **whatsapp_codes.REASONS,
}


async def send(link: Link, url: str, body: Mapping[str, Json]) -> PayloadReader:
    """Post JSON and return the answer.

    :raises ConnectorError: as the contract's tree tells
    """
    return _read(await post(url, json=body, headers=_headers(link)))


async def ask(link: Link, url: str, params: Mapping[str, str]) -> PayloadReader:
    """Get and return the answer.

    :raises ConnectorError: as the contract's tree tells
    """
    return _read(await get(url, params=params, headers=_headers(link)))


async def upload(
    link: Link, url: str, form: Mapping[str, object], files: Mapping[str, Upload]
) -> PayloadReader:
    """Post a form with files and return the answer.

    :raises ConnectorError: as the contract's tree tells
    """
    return _read(await post(url, form=form, files=files, headers=_headers(link)))


async def download(
    source: Mapping[str, str], api: str, *, link: Link | None = None, limit: int = DOWNLOAD_LIMIT
) -> AsyncIterator[bytes]:
    """Fetch a file from Meta's own hosts, or from beside the API, and from nowhere else.

    :param link: shows its token there
    :param limit: bytes
    :raises ConnectorError: as the contract's tree tells
    """

    def is_allowed(url: str) -> bool:
        return is_at(url, HOSTS, api)

    headers = _headers(link) if link else None
    async for chunk in stream(source["url"], limit, is_allowed=is_allowed, headers=headers):
        yield chunk


def _headers(link: Link) -> dict[str, str]:
    token = link.credentials.get("token", "")
    if not token.isascii() or not token.isprintable() or not token.strip():
        raise contract.CredentialsError(_("Це не токен доступу."))
    # In the header, so that it is in no address that is logged.
    return {"Authorization": f"Bearer {token}"}


def _read(answer: httpx.Response) -> PayloadReader:
    if answer.status_code == httpx.codes.TOO_MANY_REQUESTS:
        raise _slower()
    try:
        found = PayloadReader.of(answer.content)
        error = found.find_child("error")
    except ValueError:
        # A proxy's page: whether Meta itself has seen the call cannot be told.
        raise _uncertain() from None
    if error is not None:
        raise _refusal(error)
    if not answer.is_success:
        raise _uncertain()
    return found


def _refusal(error: PayloadReader) -> ConnectorError:
    code, subcode = error.find_number("code") or 0, error.find_number("error_subcode") or 0
    if (reason := _reason(code, subcode)) is not None:
        return reason
    if code in RATES:
        return _slower(whole_channel=code != whatsapp_codes.PAIR_RATE)
    if code in PASSING or error.flag("is_transient"):
        return contract.RetryLaterError(_("Тимчасовий збій на боці Meta."), whole_channel=False)
    if words := ACCOUNT.get(subcode) or ACCOUNT.get(code) or _doubt_of_secret(error):
        return contract.CredentialsError(words)
    if code == DOUBTFUL:
        return _uncertain()
    # Words that Meta has for people are in their language already; its numbers go into the code.
    told = error.text("error_user_msg") or UNTOLD
    return contract.PermanentError(told, code=f"refused_{code}" + f"_{subcode}" * bool(subcode))


def is_refused(error: contract.PermanentError, code: int) -> bool:
    """Whether the Graph API refused with a code, whatever subcode it added."""
    return f"{error.code}_".startswith(f"refused_{code}_")


def _doubt_of_secret(error: PayloadReader) -> str:
    # It has no code of its own, only words.
    return OTHER_SECRET if "appsecret_proof" in error.text("message") else ""


def _reason(code: int, subcode: int) -> ConnectorError | None:
    if (gone := GONE.get(subcode) or GONE.get(code)) is not None:
        return contract.UnreachableError(gone[1], code=gone[0])
    if (reason := REASONS.get(subcode) or REASONS.get(code)) is not None:
        return contract.PermanentError(reason[1], code=reason[0])
    return None


def _slower(*, whole_channel: bool = True) -> ConnectorError:
    words = _("Meta просить надсилати повільніше.")
    return contract.RetryLaterError(words, whole_channel=whole_channel)


def _uncertain() -> ConnectorError:
    return contract.UncertainError(_noop("Збій на боці Meta: невідомо, чи повідомлення дійшло."))
