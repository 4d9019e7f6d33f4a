"""``python -m bench.search``: measures the search on the installation that the environment names.

The words are taken from its own messages: those that most of the newest say, and those that one
of them says alone. Prints the rows as JSON, for whoever has seeded the database.
"""

import json
import os
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from statistics import quantiles

import django

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
django.setup()

from django.db import connection  # noqa: E402 (after django.setup)

from bench.report import Row  # noqa: E402
from kramar.chats.models import MessageWords  # noqa: E402
from kramar.chats.search import Viewer, search_chats  # noqa: E402
from kramar.company.models import Company  # noqa: E402
from kramar.core.search.wanted import SHORTEST  # noqa: E402
from kramar.core.tenancy import company_scope  # noqa: E402
from kramar.staff.models import Employee  # noqa: E402

SAMPLE = 20_000
WORDS = 30
TIMES = 3
BUDGET = 200.0


def sample_words() -> tuple[list[str], list[str]]:
    """Return frequent and rare words of the newest messages."""
    newest = MessageWords.objects.order_by("-pk").values_list("folded", flat=True)[:SAMPLE]
    counts = Counter(word for folded in newest for word in set(folded.split()))
    known = [word for word, _ in counts.most_common() if len(word) > SHORTEST]
    return known[:WORDS], known[-WORDS:]


def time_searches(viewer: Viewer, words: Sequence[str]) -> list[float]:
    """Search for each word several times; return the milliseconds of each search."""
    taken = []
    for word in [*words] * TIMES:
        begun = time.perf_counter()
        search_chats(viewer, word, limit=30)
        taken.append((time.perf_counter() - begun) * 1000)
    return taken


def measure_search() -> list[Row]:
    """Measure as somebody of the first company who has everything to look through."""
    with company_scope(Company.objects.earliest("pk").pk):
        viewer = Viewer.of(Employee.objects.select_related("role").earliest("pk"))
        kinds = zip(("frequent", "rare"), sample_words(), strict=True)
        count = MessageWords.objects.count()
        return [
            Row(
                f"search by a {kind} word, {connection.vendor}, {count:,} messages, p95",
                "ms",
                BUDGET,
                quantiles(time_searches(viewer, words), n=20)[-1],
            )
            for kind, words in kinds
        ]


if __name__ == "__main__":
    print(json.dumps([asdict(row) for row in measure_search()]))
