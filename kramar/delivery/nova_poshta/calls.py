"""Calling Nova Poshta: one address, errors under HTTP 200, a question may be asked again."""

import logging
import ssl
import time
from functools import lru_cache

import httpx
from django.conf import settings
from django.utils.translation import gettext as _
from pydantic import BaseModel, Field, JsonValue, ValidationError

from kramar.delivery.errors import (
    CarrierKeyError,
    CarrierRefusedError,
    CarrierSilentError,
    CarrierUncertainError,
)
from kramar.delivery.nova_poshta.pace import turn
from kramar.delivery.nova_poshta.words import explain, is_about_key, is_retryable

Properties = dict[str, JsonValue]
Row = dict[str, JsonValue]

CONNECT_SECONDS = 5.0
READ_SECONDS = 10.0
# A waybill is made in several seconds on the carrier's bad days.
CHANGE_SECONDS = 25.0
WAITS = (0.7, 1.5)
PAPERS = {"label": "printMarking100x100", "document": "printDocument"}
# Nothing has left us when one of these is raised.
BEFORE_SENDING = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout)

# Addresses of papers hold the key, and both libraries log addresses.
logging.getLogger("httpx").setLevel(logging.WARNING)
logging.getLogger("httpcore").setLevel(logging.WARNING)


class _Answer(BaseModel):
    success: bool
    data: list[Row] = []
    errors: list[str] | dict[str, str] = []
    error_codes: list[str] = Field([], alias="errorCodes")

    @property
    def said(self) -> list[str]:
        """The errors, whichever of its two ways the carrier chose."""
        return [*self.errors.values()] if isinstance(self.errors, dict) else self.errors


class NovaPoshta:
    """The carrier as one sender's key opens it."""

    def __init__(self, key: str) -> None:
        self._key = key

    def ask(self, method: str, properties: Properties) -> list[Row]:
        """Ask a question, again where the carrier asks to come later or is out of breath.

        :param method: ``Address/getCities``
        :raises CarrierSilentError: no answer came
        :raises CarrierRefusedError: it says no
        """
        return self._call(method, properties, is_change=False)

    def change(self, method: str, properties: Properties) -> list[Row]:
        """Ask for a change, once: a request that left without an answer is not repeated.

        :raises CarrierUncertainError: nobody knows whether it was made
        :raises CarrierSilentError: there was no connection, so that nothing was made
        :raises CarrierRefusedError: it says no
        """
        return self._call(method, properties, is_change=True)

    def print(self, paper: str, ref: str) -> bytes:
        """Return a waybill as PDF; the address holds the key, so only we may call it.

        :param paper: ``label`` or ``document``
        :raises CarrierSilentError: no answer came
        :raises CarrierRefusedError: it has no such paper
        """
        place = f"orders/{PAPERS[paper]}/orders[]/{ref}/type/pdf/apiKey/{self._key}"
        try:
            with turn(self._key), _open_client(CHANGE_SECONDS) as client:
                answer = client.get(f"{settings.NOVA_POSHTA_PRINT}/{place}")
                # What it cannot print it answers with a page for people, as if all were well.
                if answer.is_success and answer.content.startswith(b"%PDF"):
                    return answer.content
        except httpx.HTTPError:
            raise _silent() from None
        raise CarrierRefusedError(_("Нова пошта не віддала документ для друку"))

    def _call(self, method: str, properties: Properties, *, is_change: bool) -> list[Row]:
        answer = self._post(method, properties, is_change=is_change)
        for wait in WAITS:
            if answer.success or not is_retryable(answer.said):
                break
            time.sleep(wait)
            answer = self._post(method, properties, is_change=is_change)
        if answer.success:
            return answer.data
        if is_about_key(answer.said):
            raise CarrierKeyError(_("Нова пошта не прийняла ключ API"))
        if is_retryable(answer.said):
            raise _silent()
        raise CarrierRefusedError(explain(answer.said))

    def _post(self, method: str, properties: Properties, *, is_change: bool) -> _Answer:
        model, called = method.split("/")
        asked = {
            "apiKey": self._key,
            "modelName": model,
            "calledMethod": called,
            "methodProperties": properties,
        }
        try:
            with (
                turn(self._key),
                _open_client(CHANGE_SECONDS if is_change else READ_SECONDS) as client,
            ):
                answer = client.post(settings.NOVA_POSHTA_API, json=asked)
            answer.raise_for_status()
            return _Answer.model_validate_json(answer.content)
        except BEFORE_SENDING:
            raise _silent() from None
        except (httpx.HTTPError, ValidationError):
            # Their own texts hold the address or the answer.
            raise (_uncertain() if is_change else _silent()) from None


def _open_client(seconds: float) -> httpx.Client:
    timeout = httpx.Timeout(seconds, connect=CONNECT_SECONDS)
    return httpx.Client(timeout=timeout, trust_env=False, verify=_trust())


@lru_cache
def _trust() -> ssl.SSLContext:
    # Reading the certificates costs more than the rest of a call.
    return httpx.create_ssl_context()


def _silent() -> CarrierSilentError:
    return CarrierSilentError(_("Нова пошта не відповідає. Спробуйте трохи згодом."))


def _uncertain() -> CarrierUncertainError:
    return CarrierUncertainError(_("Нова пошта не відповіла: невідомо, чи запит виконано."))
