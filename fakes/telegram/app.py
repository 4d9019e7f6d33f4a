"""The ASGI application: bot methods, file downloads and the control API."""

import asyncio
import inspect
import time

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fakes.forms import Form, UnreadableBodyError, read_form
from fakes.jsontypes import JsonObject, JsonValue, encode
from fakes.server import HangUp, headers_of
from fakes.telegram.calls import Call
from fakes.telegram.control import routes as control_routes
from fakes.telegram.errors import BadRequestError, NotFoundError, TelegramError, TooLargeError
from fakes.telegram.files import MEGABYTE
from fakes.telegram.methods import METHODS
from fakes.telegram.parameters import Parameters
from fakes.telegram.protocol import FailureIn, ReceivedRequest
from fakes.telegram.scripts import scripted_error
from fakes.telegram.state import Settings, Telegram

_LARGEST_REQUEST = 52 * MEGABYTE


def create_app(settings: Settings) -> Starlette:
    """Build a fake with an empty memory."""
    telegram = Telegram(settings)

    async def bot_method(request: Request) -> Response:
        try:
            return await _answer_method(telegram, request)
        except TelegramError as error:
            return _refusal(error)

    async def download(request: Request) -> Response:
        try:
            bot = telegram.authorize(request.path_params["token"])
            content = bot.files.read(request.path_params["path"])
        except TelegramError as error:
            return _refusal(error)
        return Response(content, media_type="application/octet-stream")

    return Starlette(
        routes=[
            Route("/bot{token}/{method:path}", bot_method, methods=["GET", "POST"]),
            Route("/file/bot{token}/{path:path}", download),
            *control_routes(telegram),
        ]
    )


async def _answer_method(telegram: Telegram, request: Request) -> Response:
    bot = telegram.authorize(request.path_params["token"])
    name = request.path_params["method"].lower()
    form = await _read(request)
    params = Parameters(form)
    bot.requests.append(_received(request, form))
    trouble = bot.failures.take(name, params.text("chat_id"))
    if trouble is None:
        return await _perform(Call(telegram, bot, params), name)
    return await _misbehave(Call(telegram, bot, params), name, trouble)


async def _perform(call: Call, name: str) -> Response:
    method = METHODS.get(name)
    if method is None:
        raise NotFoundError("method not found")
    outcome = method(call)
    result: JsonValue = await outcome if inspect.isawaitable(outcome) else outcome
    body: JsonObject = {"ok": True, "result": result}
    if call.description:
        body["description"] = call.description
    return Response(encode(body), media_type="application/json")


async def _misbehave(call: Call, name: str, trouble: FailureIn) -> Response:
    """Play the ordered trouble: take effect or not, wait, then answer, refuse or hang up."""
    error = scripted_error(trouble)
    takes_effect = trouble.accept or trouble.drop == "after" or (error is None and not trouble.drop)
    answer = await _perform(call, name) if takes_effect else Response()
    await asyncio.sleep(trouble.delay)
    if trouble.drop is not None:
        return HangUp()
    return answer if error is None else _refusal(error)


async def _read(request: Request) -> Form:
    if int(request.headers.get("content-length", 0)) > _LARGEST_REQUEST:
        raise TooLargeError
    try:
        return await read_form(request)
    except UnreadableBodyError as error:
        raise BadRequestError("can't parse request body") from error
    except UnicodeDecodeError as error:
        raise BadRequestError("strings must be encoded in UTF-8") from error


def _received(request: Request, form: Form) -> ReceivedRequest:
    return ReceivedRequest(
        method=request.path_params["method"],
        http_method=request.method,
        params=form.fields,
        files={
            part: f"{file.name} ({file.mime_type}, {len(file.content)} bytes)"
            for part, file in form.files.items()
        },
        headers=headers_of(request),
        received_at=time.time(),
    )


def _refusal(error: TelegramError) -> Response:
    body: JsonObject = {"ok": False, "error_code": error.code, "description": error.description}
    headers: dict[str, str] = {}
    if error.parameters:
        body["parameters"] = error.parameters
    if "retry_after" in error.parameters:
        headers["Retry-After"] = str(error.parameters["retry_after"])
    return Response(encode(body), error.code, headers, media_type="application/json")
