"""Starts uvicorn with the shell."""

import gc
import sys
from importlib import import_module

import uvicorn
from django.conf import settings
from starlette.applications import Starlette

from kramar.live.protocol import LiveProtocol
from kramar.project.unreadable import HttpProtocol

# Python's own is 5 ms: the loop that takes webhooks and pushes frames waited that long, again and
# again, for threads that write. Measured at 200 messages a second of ten companies.
SWITCH_SECONDS = 0.0005
# A pause of a millisecond or two, not of ten.
COLLECT_AFTER = 5_000


def configuration(
    *, host: str, port: int, app: Starlette | str = "kramar.project.shell:app"
) -> uvicorn.Config:
    """Return how uvicorn serves Kramar, wherever it is started from."""
    return uvicorn.Config(
        app,
        host=host,
        port=port,
        loop="uvloop",
        http=HttpProtocol,
        ws=LiveProtocol,
        ws_per_message_deflate=False,
        # No screen sends more than a few words.
        ws_max_size=64 * 1024,
        log_level="warning",
        proxy_headers=True,
    )


def run(*, host: str, port: int) -> None:
    """Serve until interrupted."""
    sys.setswitchinterval(SWITCH_SECONDS)
    config = configuration(host=host, port=port)
    config.load()
    import_module(settings.ROOT_URLCONF)
    # What is loaded by now stays; without it each full collection walks all of it again.
    gc.collect()
    gc.freeze()
    gc.set_threshold(COLLECT_AFTER)
    uvicorn.Server(config).run()
