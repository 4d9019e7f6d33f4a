"""How control routes read a typed body, find things, and answer."""

from collections.abc import Awaitable, Callable
from typing import TypeAlias, TypeVar

from pydantic import BaseModel, ValidationError
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fakes.jsontypes import JsonObject, encode
from fakes.telegram.customers import NoSuchThingError
from fakes.telegram.errors import TelegramError
from fakes.telegram.state import Bot, Telegram

Body = TypeVar("Body", bound=BaseModel)
ControlRoute: TypeAlias = tuple[str, str, Callable[[Telegram, Request], Awaitable[Response]]]


def control_route(telegram: Telegram, route: ControlRoute) -> Route:
    """Make a route of a method, a path and a handler; errors are answered as `{"detail": …}`."""
    method, path, handler = route

    async def guarded(request: Request) -> Response:
        try:
            return await handler(telegram, request)
        except NoSuchThingError as error:
            return _problem(404, str(error))
        except ValidationError as error:
            return _problem(422, str(error))
        except TelegramError as error:
            return _problem(400, error.description)

    return Route(f"/_control{path}", guarded, methods=[method])


async def read_body(request: Request, shape: type[Body]) -> Body:
    """Read the JSON body; an empty one gives the defaults.

    :raises ValidationError: the body has another shape
    """
    return shape.model_validate_json(await request.body() or b"{}")


def find_bot(telegram: Telegram, request: Request) -> Bot:
    """Find the bot that the path names.

    :raises NoSuchThingError: it is not registered
    """
    bot = telegram.bots.get(request.path_params["bot_id"])
    if bot is None:
        raise NoSuchThingError(f"no bot {request.path_params['bot_id']}")
    return bot


def answer(shape: BaseModel) -> Response:
    """Answer one shape."""
    return Response(shape.model_dump_json(), media_type="application/json")


def answer_json(body: JsonObject) -> Response:
    """Answer plain JSON."""
    return Response(encode(body), media_type="application/json")


def done() -> Response:
    """Answer that it is done and there is nothing to say."""
    return Response(status_code=204)


def _problem(status: int, detail: str) -> Response:
    return Response(encode({"detail": detail}), status, media_type="application/json")
