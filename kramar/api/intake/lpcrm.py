"""``/api/addNewOrder.html`` and its siblings: what senders written for LP-CRM speak.

A landing page changes only its host's name. The key is an API key; every answer is
``{"status", "message"}`` or ``{"status", "data"}``, as those senders read it.
"""

import logging
from collections.abc import Callable, Sequence
from functools import wraps
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils import translation
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from kramar.api.intake.limits import admit, refusal
from kramar.core.tenancy import company_scope
from kramar.intake.forms import FormUnreadableError, read_form
from kramar.intake.lpcrm import read_key
from kramar.intake.models import RawOrderRequest
from kramar.intake.services.receiving import Delivered, keep_requests, take_requests
from kramar.staff.models import ApiKey
from kramar.staff.permissions import Permission
from kramar.staff.queries import find_api_key
from kramar.staff.scopes import explain_lack
from kramar.staff.services.api_keys import remember_use

logger = logging.getLogger(__name__)

BODY_LIMIT = 512 * 1024
# LP-CRM's own words: senders compare with them.
DUPLICATE = "Дублирующая заявка"

Pairs = list[tuple[str, str]]
View = Callable[[ApiKey, Pairs, Delivered], HttpResponse]


def answers(permission: Permission) -> Callable[[View], Callable[[HttpRequest], HttpResponse]]:
    """Open the scope of the key's company for a view, or refuse in LP-CRM's words."""

    def decorate(view: View) -> Callable[[HttpRequest], HttpResponse]:
        @csrf_exempt
        @wraps(view)
        def answer(request: HttpRequest) -> HttpResponse:
            if request.method not in {"GET", "POST"}:
                return say("error", _("Лише GET або POST"), HTTPStatus.METHOD_NOT_ALLOWED)
            if int(request.headers.get("Content-Length") or 0) > BODY_LIMIT:
                return say_too_long()
            return _answer(request, view, permission)

        return answer

    return decorate


def _answer(request: HttpRequest, view: View, permission: Permission) -> HttpResponse:
    query = request.META.get("QUERY_STRING", "")
    content_type = request.headers.get("Content-Type", "")
    try:
        pairs = read_form(request.body, content_type, query)
    except FormUnreadableError:
        return say("error", _("Запит не вдалося прочитати"), HTTPStatus.BAD_REQUEST)
    secret = read_key(pairs)
    key = find_api_key(secret)
    if key and key.employee.is_beyond_key(permission):
        return say("error", explain_lack(permission), HTTPStatus.FORBIDDEN)
    if key is None or not key.employee.can(permission):
        return say("error", _("Невірний ключ"), HTTPStatus.FORBIDDEN)
    if not admit(key.pk):
        return say_too_often()
    with company_scope(key.company_id), translation.override("uk"):
        remember_use(key)
        return view(key, pairs, hide_secret(request.body, content_type, query, secret))


def hide_secret(body: bytes, content_type: str, query: str, secret: str) -> Delivered:
    """Leave out the key of what is kept; as long as it was, because PHP counts bytes."""
    hidden = "*" * len(secret)
    return Delivered(
        body.replace(secret.encode(), hidden.encode()), content_type, query.replace(secret, hidden)
    )


@answers(Permission.ORDERS_CREATE)
def add_new_order(key: ApiKey, _pairs: Pairs, delivered: Delivered) -> HttpResponse:
    """Take an order: kept first, then understood; a bad one is mended by a person (S3)."""
    (answer,) = take_forms(key, [delivered])
    return answer


def take_forms(key: ApiKey, delivered: Sequence[Delivered]) -> list[HttpResponse]:
    """Take orders of one key in its company's scope, and answer each as LP-CRM does."""
    taken = take_requests(keep_requests(delivered=delivered, key=key))
    return [_say_taken(each) for each in taken]


def _say_taken(request: RawOrderRequest | Exception) -> HttpResponse:
    if isinstance(request, Exception):
        # It is kept, and taken again in a while: a site that hears of trouble sends it twice.
        logger.error("An order of a site is left for later", exc_info=request)
        return say("ok", _("Заявку збережено"))
    if request.state == RawOrderRequest.State.DUPLICATE:
        return say("error", DUPLICATE)
    if request.state == RawOrderRequest.State.FAILED:
        return say("ok", _("Заявку збережено, її перевірить менеджер"))
    return say("ok", _("Заявку прийнято"))


def say_too_often() -> HttpResponse:
    """Answer that the key sends too often, and when it may again."""
    error = refusal()
    answer = say("error", error.detail, HTTPStatus.TOO_MANY_REQUESTS)
    answer["Retry-After"] = str(error.retry_after)
    return answer


def say_too_long() -> HttpResponse:
    """Answer that the request is longer than any order."""
    return say("error", explain_length(), HTTPStatus.REQUEST_ENTITY_TOO_LARGE)


def explain_length() -> str:
    """Say how long an order may be."""
    return _("Запит завеликий: приймається до %(limit)d КБ") % {"limit": BODY_LIMIT // 1024}


def say(status: str, message: str, code: HTTPStatus = HTTPStatus.OK) -> JsonResponse:
    """Answer as LP-CRM does."""
    body = {"status": status, "message": [message]}
    return JsonResponse(body, status=code, json_dumps_params={"ensure_ascii": False})
