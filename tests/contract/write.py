"""``python -m tests.contract.write FILE``: play the scenarios and write what screens must follow.

It plays on an empty database of its own, so that ids and times are the same every time.
"""

import json
import os
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def main(target: Path) -> None:
    """Write all scenarios to a file."""
    with tempfile.TemporaryDirectory() as folder:
        os.environ["KRAMAR_DATA"] = folder
        os.environ.pop("KRAMAR_DATABASE_URL", None)
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
        import django  # noqa: PLC0415 (the environment is set first)

        django.setup()
        target.write_text(_play_all(), encoding="utf-8")


def _play_all() -> str:
    from django.core.management import call_command  # noqa: PLC0415 (after django.setup)

    from tests.contract.playing import play  # noqa: PLC0415 (the same)
    from tests.contract.scenarios import SCENARIOS  # noqa: PLC0415 (the same)

    call_command("migrate", verbosity=0)
    told = [
        play(scenario, at=NOON + timedelta(hours=number))
        for number, scenario in enumerate(SCENARIOS)
    ]
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
