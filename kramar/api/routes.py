"""The JSON API: every resource in one place, documented at ``/api/v1/docs``."""

from ninja import NinjaAPI, Swagger

from kramar.api import (
    alerts,
    api_keys,
    audit,
    catalog,
    channels,
    chats,
    clients,
    company,
    delivery,
    distribution,
    employees,
    invitations,
    labels,
    me,
    mentions,
    order_requests,
    orders,
    own_data,
    papers,
    push,
    quick_replies,
    saved_filters,
    search,
    shifts,
    start,
    statistics,
    uploads,
    webhooks,
)
from kramar.api.errors import ErrorOut, register_error_handlers
from kramar.api.openapi import DocumentedAPI
from kramar.api.parsing import CleanParser
from kramar.api.rendering import PydanticRenderer

ROUTERS = (
    start.router,
    me.router,
    company.router,
    own_data.router,
    employees.router,
    distribution.router,
    shifts.router,
    invitations.router,
    chats.chats_router,
    chats.messages_router,
    chats.acts_router,
    chats.timing_router,
    chats.templates_router,
    chats.bulk_router,
    chats.labels_router,
    chats.client_router,
    catalog.categories_router,
    catalog.bulk_router,
    catalog.products_router,
    catalog.offers_router,
    orders.jobs_router,
    orders.orders_router,
    orders.deeds_router,
    papers.router,
    # Its paths are more narrow than those with an id.
    orders.arranging_router,
    orders.directories_router,
    delivery.account_router,
    delivery.places_router,
    delivery.waybills_router,
    # Its paths are more narrow than those with an id.
    clients.jobs_router,
    clients.cards_router,
    clients.notes_router,
    clients.files_router,
    clients.timeline_router,
    catalog.imports_router,
    clients.pairs_router,
    clients.personal_router,
    labels.router,
    chats.team_router,
    mentions.router,
    push.router,
    search.router,
    quick_replies.router,
    saved_filters.router,
    channels.router,
    uploads.router,
    alerts.router,
    order_requests.router,
    statistics.router,
    webhooks.router,
    api_keys.router,
    audit.router,
)


def build_api() -> NinjaAPI:
    """Put the API together."""
    api = DocumentedAPI(
        title="Kramar",
        version="1",
        description="Сесія з CSRF або `Authorization: Bearer КЛЮЧ`. Помилки: `code` і `detail`.",
        docs=Swagger(settings={"persistAuthorization": False}),
        error=ErrorOut,
        parser=CleanParser(),
        renderer=PydanticRenderer(),
    )
    register_error_handlers(api)
    for router in ROUTERS:
        api.add_router("", router)
    return api


api = build_api()
