"""The outer shell: sockets and webhooks natively async, everything else Django in threads."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from a2wsgi import WSGIMiddleware
from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount, WebSocketRoute

from kramar.live.endpoint import LiveEndpoint
from kramar.live.hub import Hub
from kramar.project.wsgi import application as django_application

HTTP_THREADS = 8


def create_app(hub: Hub) -> Starlette:
    """Put the server together: the shell's own routes first, Django takes the rest."""
    # a2wsgi declares its own, narrower types of the same protocols.
    django = WSGIMiddleware(django_application, workers=HTTP_THREADS)  # type: ignore[arg-type]
    routes: list[BaseRoute] = [
        WebSocketRoute("/live", LiveEndpoint(hub)),
        Mount("/", app=django),  # type: ignore[arg-type]
    ]

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        async with hub.running():
            yield

    return Starlette(routes=routes, lifespan=lifespan)


app = create_app(Hub())
