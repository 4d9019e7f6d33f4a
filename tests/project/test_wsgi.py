"""What is left of a request when its answer has been sent."""

import gc
import weakref
from collections.abc import Iterator
from io import BytesIO

import pytest
from django.core.handlers.wsgi import WSGIRequest
from django.test import override_settings

from kramar.project.wsgi import Handler


@pytest.fixture
def _no_collector() -> Iterator[None]:
    gc.disable()
    yield
    gc.enable()


# Whoever closes an answer looks after the connections that tests before this one have opened.
@pytest.mark.django_db
@pytest.mark.usefixtures("_no_collector")
@override_settings(MIDDLEWARE=[])
def test_a_request_is_gone_with_its_answer_without_the_collector() -> None:
    environ = {"REQUEST_METHOD": "GET", "PATH_INFO": "/nowhere", "wsgi.input": BytesIO()}
    handler = Handler()
    request = WSGIRequest(environ)
    vars(request)["itself"] = request
    left = weakref.ref(request)

    response = handler.get_response(request)
    del request
    response.close()

    assert left() is None
