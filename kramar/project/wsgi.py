"""Django as WSGI: the application that the shell calls in threads."""

import django
from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpRequest
from django.http.response import HttpResponseBase


class Handler(WSGIHandler):
    """Django's own, which takes each request apart when its answer is closed."""

    def get_response(self, request: HttpRequest) -> HttpResponseBase:
        """Answer a request."""
        response = super().get_response(request)
        # Its messages and its user refer to it: a hundred objects of every request waited for the
        # collector, who then held up an answer that had nothing to do with them.
        response._resource_closers.append(vars(request).clear)  # type: ignore[attr-defined] # noqa: SLF001 (no other hook is after the answer)
        return response


django.setup(set_prefix=False)
application = Handler()
