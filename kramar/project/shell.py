"""The outer shell: sockets and webhooks natively async, everything else Django in threads."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio.to_thread
from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount, Route, WebSocketRoute

from kramar.api.hooks import WebhookDoor
from kramar.api.intake.door import door_of_forms, door_of_orders
from kramar.channels.intake.store import PayloadStore
from kramar.live.endpoint import LiveEndpoint
from kramar.live.hub import Hub
from kramar.live.visitors.door import VisitorEndpoint
from kramar.live.visitors.hub import VisitorHub
from kramar.project.lanes import Lanes
from kramar.project.seat import WorkersSeat
from kramar.project.workers import start_workers, stop_workers
from kramar.project.wsgi import application as django_application


def create_app(hub: Hub) -> Starlette:
    """Put the server together: the shell's own routes first, Django takes the rest."""
    store = PayloadStore()
    visitors = VisitorHub()
    # a2wsgi declares its own, narrower types of the same protocols.
    django = Lanes(django_application)  # type: ignore[arg-type]
    forms, orders = door_of_forms(django), door_of_orders(django)
    routes: list[BaseRoute] = [
        Route("/hooks/{kind}/{key}", WebhookDoor(store)),
        WebSocketRoute("/live", LiveEndpoint(hub)),
        WebSocketRoute("/widget/live/{key}", VisitorEndpoint(visitors)),
        Route("/api/addNewOrder.html", forms),
        Route("/api/v1/orders", orders),
        Mount("/", app=django),
    ]

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        store.start()
        forms.start()
        orders.start()
        # Taken where it is free, so that ``kramar worker`` beside it on SQLite is refused.
        seat = WorkersSeat()
        seat.take()
        workers = start_workers()
        async with hub.running(), visitors.running():
            yield
        # In threads: a sender that is being waited for must not hold up the loop's own end.
        await anyio.to_thread.run_sync(stop_workers, workers)
        await anyio.to_thread.run_sync(forms.stop)
        await anyio.to_thread.run_sync(orders.stop)
        await anyio.to_thread.run_sync(store.stop)
        seat.give_up()

    return Starlette(routes=routes, lifespan=lifespan)


app = create_app(Hub())
