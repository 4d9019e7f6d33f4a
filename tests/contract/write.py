"""``python -m tests.contract.write FILE``: play the scenarios and write what screens must follow.

It plays on an empty database of its own, so that ids and times are the same every time.
"""

import json
import os
import sys
import tempfile
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.installations import copy_empty

NOON = datetime(2026, 3, 2, 12, 0, tzinfo=UTC)


def main(target: Path) -> None:
    """Write all scenarios to a file."""
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder) / "installation" / "data"
        copy_empty(data)
        os.environ["KRAMAR_DATA"] = str(data)
        os.environ.pop("KRAMAR_DATABASE_URL", None)
        os.environ.setdefault("DJANGO_SETTINGS_MODULE", "kramar.project.settings")
        import django  # noqa: PLC0415 (the environment is set first)

        django.setup()
        target.write_text(_play_all(), encoding="utf-8")


def _play_all() -> str:
    from django.test.utils import override_settings  # noqa: PLC0415 (after django.setup)

    from tests.contract.playing import play  # noqa: PLC0415 (the same)
    from tests.contract.scenarios import SCENARIOS  # noqa: PLC0415 (the same)

    # The real hashing of passwords is slow on purpose.
    cheap = ["django.contrib.auth.hashers.MD5PasswordHasher"]
    with override_settings(PASSWORD_HASHERS=cheap):
        told = [
            play(scenario, at=NOON + timedelta(hours=number))
            for number, scenario in enumerate(SCENARIOS)
        ]
    return json.dumps(told, ensure_ascii=False, indent=1) + "\n"


if __name__ == "__main__":
    main(Path(sys.argv[1]))
