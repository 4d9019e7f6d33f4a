"""Writing system messages: one statement for a line, however often it was raised."""

import json
from collections.abc import Sequence
from itertools import groupby
from typing import Any

from django.db import connection, transaction

from kramar.alerts.services.gathering import Raised
from kramar.alerts.services.telling import wake_teller
from kramar.core.tenancy import company_scope

_RAISE = """
    INSERT INTO alerts_alert (company_id, kind, key, title, title_parameters, details,
        details_parameters, link, count, told, first_at, last_at)
    VALUES (%s, %s, %s, %s, %s, %s, %s, %s, %s, 0, %s, %s)
    ON CONFLICT (company_id, kind, key) DO UPDATE SET
        count = alerts_alert.count + excluded.count,
        title = excluded.title, title_parameters = excluded.title_parameters,
        details = excluded.details, details_parameters = excluded.details_parameters,
        link = excluded.link, last_at = excluded.last_at
"""


def write_raised(raised: Sequence[Raised]) -> Sequence[Raised]:
    """Write what was raised, sorted by company, all or nothing; return it.

    :raises django.db.Error: the database does not take it
    """
    with transaction.atomic():
        for company_id, lines in groupby(raised, lambda each: each.company_id):
            with company_scope(company_id), connection.cursor() as cursor:
                cursor.executemany(_RAISE, [_row(line) for line in lines])
                wake_teller(company_id)
    return raised


def _row(raised: Raised) -> list[Any]:
    moments = [
        connection.ops.adapt_datetimefield_value(at) for at in (raised.first_at, raised.last_at)
    ]
    title, of_title, details, of_details, link = raised.words
    words = [title, json.dumps(of_title), details, json.dumps(of_details), link]
    return [raised.company_id, raised.kind, raised.key, *words, raised.count, *moments]
