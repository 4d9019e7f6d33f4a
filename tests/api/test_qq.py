import pytest
from tests.api.test_chats import *
from tests.api.test_chats import CHATS
from django.db import connection
from django.test.utils import CaptureQueriesContext
@pytest.mark.usefixtures("three_chats")
def test_q(anna_browser):
    for i in range(2):
        with CaptureQueriesContext(connection) as c:
            anna_browser.get(CHATS)
        print("RUN", i, len(c))
        for q in c.captured_queries: print("  ", q["sql"][:170])
