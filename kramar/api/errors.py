"""Errors as HTTP: the one place that gives the domain's errors their statuses."""

from collections.abc import Mapping
from http import HTTPStatus

from django.core.exceptions import RequestDataTooBig
from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.http.multipartparser import MultiPartParserError
from django.utils.translation import gettext as _
from ninja import NinjaAPI, Schema
from ninja.errors import AuthenticationError, HttpError, ValidationError

from kramar.core import errors
from kramar.core.file_types import FileTypeRefusedError
from kramar.core.files import MEGABYTE, SIZE_LIMIT, FileTooLargeError

# The first kind that fits, so the narrower ones stand first.
STATUSES: tuple[tuple[type[errors.KramarError], HTTPStatus], ...] = (
    (FileTooLargeError, HTTPStatus.REQUEST_ENTITY_TOO_LARGE),
    (FileTypeRefusedError, HTTPStatus.UNSUPPORTED_MEDIA_TYPE),
    (errors.RefusedError, HTTPStatus.FORBIDDEN),
    (errors.AbsentError, HTTPStatus.NOT_FOUND),
    (errors.ConflictError, HTTPStatus.CONFLICT),
    (errors.InvalidError, HTTPStatus.UNPROCESSABLE_ENTITY),
    (errors.ThrottledError, HTTPStatus.TOO_MANY_REQUESTS),
    (errors.KramarError, HTTPStatus.BAD_REQUEST),
)
FIELD_DEPTH = 1  # what stands before the field's own name: "query", "path", or the body


class ErrorOut(Schema):
    """A refusal: a word for programs, a sentence for people, and what is wrong with which field."""

    code: str
    detail: str
    fields: dict[str, str] = {}


def answer_error(
    status: int, code: str, detail: str, fields: Mapping[str, str] | None = None
) -> JsonResponse:
    """Answer with a refusal."""
    body: dict[str, object] = {"code": code, "detail": detail}
    if fields:
        body["fields"] = dict(fields)
    return JsonResponse(body, status=status)


def register_error_handlers(api: NinjaAPI) -> None:
    """Make every error of the API answer in one shape."""
    api.add_exception_handler(errors.KramarError, _answer_domain)
    api.add_exception_handler(ValidationError, _answer_invalid)
    api.add_exception_handler(AuthenticationError, _answer_stranger)
    api.add_exception_handler(HttpError, _answer_http)
    api.add_exception_handler(Http404, _answer_absent)
    api.add_exception_handler(RequestDataTooBig, _answer_too_big)
    api.add_exception_handler(MultiPartParserError, _answer_unreadable)


def _answer_domain(
    request: HttpRequest, error: errors.KramarError | type[errors.KramarError]
) -> HttpResponse:
    if isinstance(error, type):
        raise TypeError(error)
    return answer_domain(error)


def answer_domain(error: errors.KramarError) -> HttpResponse:
    """Answer with what a service refuses to do."""
    status = next(status for kind, status in STATUSES if isinstance(error, kind))
    response = answer_error(status, error.code, error.detail, error.fields)
    if isinstance(error, errors.ThrottledError):
        response["Retry-After"] = str(error.retry_after)
    return response


def _answer_invalid(
    request: HttpRequest, error: ValidationError | type[ValidationError]
) -> HttpResponse:
    fields = {} if isinstance(error, type) else dict(map(_field, error.errors))
    detail = _("Дані не прийнято: перевірте виділені поля")
    return answer_error(HTTPStatus.UNPROCESSABLE_ENTITY, "invalid", detail, fields)


def _answer_stranger(
    request: HttpRequest, error: AuthenticationError | type[AuthenticationError]
) -> HttpResponse:
    return answer_error(HTTPStatus.UNAUTHORIZED, "not_signed_in", _("Спершу увійдіть"))


def _answer_too_big(
    request: HttpRequest, error: RequestDataTooBig | type[RequestDataTooBig]
) -> HttpResponse:
    detail = _("Запит завеликий: файли приймаються до %(limit)s МБ") % {
        "limit": SIZE_LIMIT // MEGABYTE
    }
    return answer_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE, FileTooLargeError.code, detail)


def _answer_unreadable(
    request: HttpRequest, error: MultiPartParserError | type[MultiPartParserError]
) -> HttpResponse:
    return answer_error(HTTPStatus.BAD_REQUEST, "unreadable", _("Запит не вдалося прочитати"))


def _answer_http(request: HttpRequest, error: HttpError | type[HttpError]) -> HttpResponse:
    status = HTTPStatus.BAD_REQUEST if isinstance(error, type) else error.status_code
    return answer_error(status, "unreadable", _("Запит не вдалося прочитати"))


def _answer_absent(request: HttpRequest, error: Http404 | type[Http404]) -> HttpResponse:
    return answer_error(HTTPStatus.NOT_FOUND, "not_found", _("Не знайдено"))


def _field(error: dict[str, object]) -> tuple[str, str]:
    place = error.get("loc")
    names = [str(part) for part in place] if isinstance(place, tuple | list) else []
    # A body of one schema is wrapped under the argument's name, which the sender has never seen.
    depth = FIELD_DEPTH + (names[:1] in (["body"], ["form"]) and len(names) > FIELD_DEPTH + 1)
    return ".".join(names[depth:]) or "body", _sentence(error)


def _sentence(error: Mapping[str, object]) -> str:
    kind = str(error.get("type", ""))
    context = error.get("ctx")
    limits = context if isinstance(context, dict) else {}
    sentences = {
        "missing": _("Потрібне поле"),
        "string_too_short": _("Замало символів, потрібно щонайменше %(limit)s")
        % {"limit": limits.get("min_length")},
        "string_too_long": _("Забагато символів, дозволено до %(limit)s")
        % {"limit": limits.get("max_length")},
        "greater_than_equal": _("Має бути не менше ніж %(limit)s") % {"limit": limits.get("ge")},
        "less_than_equal": _("Має бути не більше ніж %(limit)s") % {"limit": limits.get("le")},
        "extra_forbidden": _("Невідоме поле"),
    }
    return sentences.get(kind, _("Неприйнятне значення"))
