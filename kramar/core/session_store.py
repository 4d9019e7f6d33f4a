"""Sessions in the database, read without building a queryset for every request.

(The class's name is the one that Django looks for, and of which its signatures are made.)
"""

from typing import Any

from django.contrib.sessions.backends import db
from django.db import connection

from kramar.core import clock
from kramar.core.plans import planned_once

_READ = "SELECT session_data FROM django_session WHERE session_key = %s AND expire_date > %s"


class SessionStore(db.SessionStore):
    """Django's own, but for the reading."""

    def load(self) -> dict[str, Any]:
        """Return what the session holds; one that is gone or has expired is left to Django."""
        with planned_once(), connection.cursor() as cursor:
            now = connection.ops.adapt_datetimefield_value(clock.now())
            cursor.execute(_READ, [self.session_key, now])
            row = cursor.fetchone()
        return self.decode(row[0]) if row else super().load()
