"""Starts uvicorn with the shell."""

import uvicorn
from starlette.applications import Starlette

from kramar.live.protocol import LiveProtocol


def configuration(
    *, host: str, port: int, app: Starlette | str = "kramar.project.shell:app"
) -> uvicorn.Config:
    """Return how uvicorn serves Kramar, wherever it is started from."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        loop="uvloop",
        http="httptools",
        ws=LiveProtocol,
        ws_per_message_deflate=False,
        # No screen sends more than a few words.
        ws_max_size=64 * 1024,
        log_level="warning",
        proxy_headers=True,
    )


def run(*, host: str, port: int) -> None:
    """Serve until interrupted."""
    uvicorn.Server(configuration(host=host, port=port)).run()
