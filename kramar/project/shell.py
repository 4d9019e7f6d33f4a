"""The outer shell: sockets and webhooks natively async, everything else Django in threads."""

from a2wsgi import WSGIMiddleware
from starlette.applications import Starlette
from starlette.routing import BaseRoute, Mount

from kramar.project.wsgi import application as django_application

HTTP_THREADS = 8


def routes() -> list[BaseRoute]:
    """List the shell's own routes; Django takes the rest."""
    # a2wsgi declares its own, narrower types of the same protocols.
    django = WSGIMiddleware(django_application, workers=HTTP_THREADS)  # type: ignore[arg-type]
    return [Mount("/", app=django)]  # type: ignore[arg-type]


app = Starlette(routes=routes())
