"""Refusals that come from outside of a route, in the same shape as those of the routes."""

from collections.abc import Callable
from http import HTTPStatus

from django.http import HttpRequest, HttpResponse, HttpResponseBase, HttpResponseNotAllowed
from django.utils.translation import gettext as _
from django.views.decorators.csrf import csrf_exempt

from kramar.api.errors import answer_error


class NotAllowedMiddleware:
    """Gives the router's bare «method not allowed» the shape of the other refusals."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        """Answer, saying which methods there are."""
        response = self.get_response(request)
        if not isinstance(response, HttpResponseNotAllowed) or request.path[:5] != "/api/":
            return response
        detail = _("Тут можна лише: %(methods)s") % {"methods": response.headers["Allow"]}
        shaped = answer_error(HTTPStatus.METHOD_NOT_ALLOWED, "method_not_allowed", detail)
        shaped.headers["Allow"] = response.headers["Allow"]
        return shaped


@csrf_exempt
def answer_absent(request: HttpRequest) -> HttpResponse:
    """Answer where there is no such route."""
    return answer_error(HTTPStatus.NOT_FOUND, "not_found", _("Не знайдено"))


def answer_forged(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Answer to a change that did not come from a page of ours."""
    detail = _("Сторінка застаріла. Оновіть її та спробуйте знову.")
    return answer_error(HTTPStatus.FORBIDDEN, "csrf", detail)


def answer_unreadable(request: HttpRequest, exception: Exception) -> HttpResponse:
    """Answer to what no page of ours would send, such as a form of thousands of fields."""
    return answer_error(HTTPStatus.BAD_REQUEST, "unreadable", _("Запит не вдалося прочитати"))


def answer_broken(request: HttpRequest) -> HttpResponse:
    """Answer when something of ours broke; what it was is in the log only."""
    return broken()


def broken() -> HttpResponse:
    """Say that something of ours broke."""
    detail = _("Сталася помилка. Ми вже знаємо про неї, спробуйте ще раз.")
    return answer_error(HTTPStatus.INTERNAL_SERVER_ERROR, "broken", detail)


def busy() -> HttpResponse:
    """Say that more waits already than is taken at once."""
    refusal = answer_error(HTTPStatus.SERVICE_UNAVAILABLE, "busy", _("Забагато запитів"))
    refusal["Retry-After"] = "1"
    return refusal
