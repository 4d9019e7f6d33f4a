"""The ASGI application: the API at ``/v2.0/json/``, printing at ``/orders``, and the controls."""

import asyncio
from collections.abc import Callable
from typing import Final

from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from fakes.jsontypes import JsonObject, decode, encode
from fakes.nova_poshta import document_methods as documents
from fakes.nova_poshta import places_methods as places
from fakes.nova_poshta.control import routes as control_routes
from fakes.nova_poshta.parameters import RefusedError, text
from fakes.nova_poshta.printing import make_pdf
from fakes.nova_poshta.state import NovaPoshta, Shop
from fakes.server import HangUp

Method = Callable[[NovaPoshta, Shop, JsonObject], list[JsonObject]]

METHODS: Final[dict[str, Method]] = {
    "Address/searchSettlements": places.search_settlements,
    "Address/getCities": places.get_cities,
    "Address/getWarehouses": places.get_warehouses,
    "AddressGeneral/getWarehouses": places.get_warehouses,
    "Address/searchSettlementStreets": places.search_streets,
    "Counterparty/getCounterparties": places.get_counterparties,
    "Counterparty/getCounterpartyContactPersons": places.get_contact_persons,
    "Counterparty/getCounterpartyAddresses": places.get_addresses,
    "Counterparty/save": places.save_counterparty,
    "InternetDocument/getDocumentPrice": documents.get_price,
    "InternetDocument/getDocumentDeliveryDate": documents.get_delivery_date,
    "InternetDocument/save": documents.save_document,
    "InternetDocument/delete": documents.delete_document,
    "InternetDocument/getDocumentList": documents.list_documents,
    "TrackingDocument/getStatusDocuments": documents.track,
}
PAPERS: Final = {"printDocument": "Waybill", "printMarking100x100": "Label"}


def create_app(carrier: NovaPoshta) -> Starlette:
    """Build a fake around its memory."""

    async def call(request: Request) -> Response:
        asked = decode(await request.body() or b"{}")
        if not isinstance(asked, dict):
            return _json(refusal("Invalid JSON"))
        shop = carrier.find_shop(text(asked, "apiKey"))
        if shop is None:
            return _json(refusal("API key is invalid", code="20000200068"))
        return await _answer(carrier, shop, asked)

    async def paper(request: Request) -> Response:
        shop = carrier.find_shop(request.path_params["key"])
        parcel = shop.parcels.get(request.path_params["ref"]) if shop else None
        word = PAPERS.get(request.path_params["paper"])
        if parcel is None or word is None:
            # The site answers with a page for people, and says that all is well.
            return Response("<html>Not found</html>", media_type="text/html")
        return Response(make_pdf(f"{word} {parcel.number}"), media_type="application/pdf")

    return Starlette(
        routes=[
            Route("/v2.0/json/", call, methods=["POST"]),
            Route("/orders/{paper}/orders[]/{ref}/type/pdf/apiKey/{key}", paper),
            *control_routes(carrier),
        ]
    )


def refusal(*errors: str, code: str = "20000200000") -> JsonObject:
    """Say no; HTTP says 200 all the same."""
    codes: JsonObject = {"errors": [*errors], "errorCodes": [code for _ in errors]}
    return _envelope([]) | {"success": False} | codes


async def _answer(carrier: NovaPoshta, shop: Shop, asked: JsonObject) -> Response:
    name = f"{text(asked, 'modelName')}/{text(asked, 'calledMethod')}"
    params = asked.get("methodProperties")
    params = params if isinstance(params, dict) else {}
    shop.requests.append({"method": name, "params": params})
    trouble = shop.troubles.take(name)
    await asyncio.sleep(trouble.delay)
    if trouble.drop == "before":
        return HangUp()
    if trouble.answer is not None or trouble.status != 200:  # noqa: PLR2004 (HTTP's OK)
        return _json(trouble.answer or {}, trouble.status)
    answer = _perform(carrier, shop, name, params)
    return HangUp() if trouble.drop == "after" else _json(answer)


def _perform(carrier: NovaPoshta, shop: Shop, name: str, params: JsonObject) -> JsonObject:
    method = METHODS.get(name)
    if method is None:
        return refusal("Method not found", code="20000600009")
    try:
        return _envelope(method(carrier, shop, params))
    except RefusedError as error:
        return refusal(*error.errors, code=error.code)


def _envelope(data: list[JsonObject]) -> JsonObject:
    lists: JsonObject = {name: [] for name in ("errors", "warnings", "messageCodes", "info")}
    codes: JsonObject = {name: [] for name in ("errorCodes", "warningCodes", "infoCodes")}
    return {"success": True, "data": [*data], **lists, **codes}


def _json(body: JsonObject, status: int = 200) -> Response:
    return Response(encode(body), status, media_type="application/json")
