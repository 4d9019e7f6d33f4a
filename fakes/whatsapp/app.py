"""The ASGI application: the Graph API of WhatsApp, files at ``/cdn``, and the controls."""

import asyncio
import hmac
from hashlib import sha256

import httpx
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fakes.forms import Form, UploadedFile, read_form
from fakes.jsontypes import JsonObject, encode
from fakes.meta.errors import GraphError, bad_parameter
from fakes.server import HangUp
from fakes.whatsapp.control import ask_address
from fakes.whatsapp.control import routes as control_routes
from fakes.whatsapp.sending import take_message
from fakes.whatsapp.state import Medium, Number, Settings, WhatsApp
from fakes.whatsapp.templates import list_templates


def create_app(settings: Settings) -> Starlette:
    """Build a fake with an empty memory."""
    whatsapp = WhatsApp(settings)

    async def graph(request: Request) -> Response:
        try:
            return await _answer(whatsapp, request)
        except GraphError as error:
            return _json(error.body, error.status)

    async def medium(request: Request) -> Response:
        return _give_medium(whatsapp, request)

    return Starlette(
        routes=[
            *control_routes(whatsapp),
            Route("/cdn/{address}", medium),
            Route("/{version}/{path:path}", graph, methods=["GET", "POST", "DELETE"]),
        ]
    )


def _give_medium(whatsapp: WhatsApp, request: Request) -> Response:
    # Meta's own hosts ask for the token too, unlike those of Messenger and Instagram.
    _authorize(whatsapp, request)
    address = request.path_params["address"]
    for found in whatsapp.media.values():
        if found.address == address and found.expires_at > whatsapp.clock.now():
            return Response(found.content, media_type="application/octet-stream")
    return Response(status_code=404)


async def _answer(whatsapp: WhatsApp, request: Request) -> Response:
    number = _authorize(whatsapp, request)
    path = request.path_params["path"]
    form = await read_form(request)
    number.requests.append({"path": path, "body": form.fields})
    _check_proof(number, form.fields)
    trouble = number.troubles.take(path.rpartition("/")[2])
    await asyncio.sleep(trouble.delay)
    if trouble.drop == "before":
        return HangUp()
    if trouble.answer is not None or trouble.status != httpx.codes.OK:
        return _json(trouble.answer or {}, trouble.status)
    answer = await _perform(whatsapp, number, path, form)
    return HangUp() if trouble.drop == "after" else _json(answer)


def _authorize(whatsapp: WhatsApp, request: Request) -> Number:
    token = request.headers.get("authorization", "").removeprefix("Bearer ")
    for number in whatsapp.numbers.values():
        if number.token == token:
            return number
    raise GraphError(190, "Invalid OAuth access token", status=401)


def _check_proof(number: Number, fields: JsonObject) -> None:
    """Check that who calls knows the application's secret, where they say so."""
    right = hmac.new(number.app_secret.encode(), number.token.encode(), sha256).hexdigest()
    if fields.get("appsecret_proof", right) != right:
        raise bad_parameter("Invalid appsecret_proof provided in the API argument")


async def _perform(whatsapp: WhatsApp, number: Number, path: str, form: Form) -> JsonObject:
    owner, _, deed = path.partition("/")
    match (owner, deed):
        case (number.id, "messages"):
            return await take_message(whatsapp, number, form.fields)
        case (number.id, "media"):
            return _upload(whatsapp, form.files.get("file"))
        case (number.id, ""):
            return await _own(number, form.fields)
        case (number.account_id, "subscribed_apps"):
            number.is_subscribed = True
            return {"success": True}
        case (number.account_id, "message_templates"):
            return list_templates(number, form.fields)
        case (media_id, "") if media_id in whatsapp.media:
            return _describe(whatsapp, whatsapp.media[media_id])
    raise GraphError(100, "Unsupported request: object does not exist", subcode=33)


def _upload(whatsapp: WhatsApp, file: UploadedFile | None) -> JsonObject:
    if file is None:
        raise bad_parameter("file is required")
    return {"id": whatsapp.keep(file.content, file.mime_type).id}


async def _own(number: Number, fields: JsonObject) -> JsonObject:
    wanted = fields.get("webhook_configuration")
    if isinstance(wanted, dict):
        url, word = str(wanted["override_callback_uri"]), str(wanted.get("verify_token", ""))
        if url and not await ask_address(url, word):
            raise bad_parameter("Callback verification failed", 2200)
        number.callback = url
        return {"success": True}
    shown: JsonObject = {"verified_name": number.name, "display_phone_number": number.display}
    return {"id": number.id, **shown, "quality_rating": "GREEN"}


def _describe(whatsapp: WhatsApp, medium: Medium) -> JsonObject:
    shown: JsonObject = {"mime_type": medium.mime_type, "file_size": str(len(medium.content))}
    shown["sha256"] = sha256(medium.content).hexdigest()
    url = whatsapp.open_address(medium)
    return {"messaging_product": "whatsapp", "id": medium.id, "url": url, **shown}


def _json(body: JsonObject, status: int = 200) -> Response:
    return Response(encode(body), status, media_type="application/json")
