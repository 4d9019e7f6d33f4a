"""Runs the checks and tests in phases, two side by side where a phase uses one core.

``verify.py`` runs everything, ``verify.py --quick`` what is worth running before every commit.
A phase that fails does not stop the others; the answer is 1 when any has failed.
"""

import argparse
import os
import re
import secrets
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parent.parent
SKIPPED = 75  # EX_TEMPFAIL: what the phase needs is not installed
PYTEST_SUMMARY = re.compile(r"^=+ .*(passed|failed|error|no tests ran).* =+$")


@dataclass(frozen=True)
class Phase:
    """One command, run from the project's root."""

    name: str
    command: tuple[str, ...]


@dataclass(frozen=True)
class Outcome:
    """How a phase went."""

    phase: Phase
    status: int
    seconds: float
    output: str

    @property
    def word(self) -> str:
        """Name the status as a reader wants it."""
        return {0: "ok", SKIPPED: "skipped"}.get(self.status, "FAILED")

    @property
    def summary(self) -> str:
        """Return pytest's own last line, or nothing."""
        lines = [line for line in self.output.splitlines() if PYTEST_SUMMARY.match(line)]
        return lines[-1] if lines else ""


def python(name: str, *arguments: str) -> Phase:
    """Describe a phase that runs a Python module."""
    return Phase(name, (sys.executable, "-m", *arguments))


def npm(name: str, script: str) -> Phase:
    """Describe a phase that runs a script of package.json."""
    return Phase(name, ("npm", "run", "--silent", script))


# Three on two cores: a test often waits for a worker, a fake or the clock.
PYTEST = ("pytest", "--quiet", "--color=no", "-n", "3", "--ignore=tests/e2e")

WEB_TESTS = npm("web tests", "test")
WEB_BUILD = (npm("web build", "build"), npm("web size", "size"))
# Each uses one core; the longest begin, so that both cores end together.
STATIC = (
    npm("web lint", "lint"),
    python("types", "mypy"),
    python("shops to copy", "tests.installations"),
    npm("web types", "types"),
    Phase("imports", ("lint-imports", "--no-logo")),
    npm("web unused code", "knip"),
    python("migrations", "django", "makemigrations", "--check", "--dry-run"),
    Phase(
        "deployment",
        (
            *("env", "KRAMAR_PUBLIC_URL=https://kramar.example", sys.executable, "-m", "django"),
            *("check", "--deploy", "--fail-level", "WARNING"),
        ),
    ),
    python("lint", "ruff", "check", "--quiet", "."),
    python("format", "ruff", "format", "--check", "--quiet", "."),
)
SQLITE = python("tests on SQLite", *PYTEST)
POSTGRESQL = Phase(
    "tests on PostgreSQL and Redis",
    ("scripts/with_services", sys.executable, "-m", *PYTEST, "--database-only"),
)
BROWSER = Phase(
    "browser journeys",
    (
        *("scripts/with_chromium", sys.executable, "-m", "pytest", "--quiet", "--color=no"),
        *("-n", "3", "--dist", "loadfile", "tests/e2e", "-m", "not leisurely"),
    ),
)


def environment(data: str) -> dict[str, str]:
    """Return the environment of every phase: no settings of the developer's, data of its own.

    Modules are kept compiled: every process of a run would compile them anew.
    """
    inherited = {
        name: value
        for name, value in os.environ.items()
        if not name.startswith("KRAMAR_") and name != "PYTHONDONTWRITEBYTECODE"
    }
    return inherited | {
        "DJANGO_SETTINGS_MODULE": "kramar.project.settings",
        "KRAMAR_DATA": data,
        "KRAMAR_SECRET_KEY": secrets.token_urlsafe(50),
        "KRAMAR_TEST_COPIES": f"{data}/copies",
        "NO_COLOR": "1",
        "PATH": f"{Path(sys.executable).parent}:{os.environ['PATH']}",
        "PYTHONPATH": str(ROOT),
    }


def run(phase: Phase, env: dict[str, str], *, live: bool) -> Outcome:
    """Run one phase, showing its output as it comes or only when it has failed."""
    if live:
        print(f"\n── {phase.name}", flush=True)
    started = time.monotonic()
    lines: list[str] = []
    with subprocess.Popen(
        phase.command,
        cwd=ROOT,
        env=env,
        text=True,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
    ) as process:
        for line in process.stdout or ():
            lines.append(line)
            if live:
                print(line, end="", flush=True)
    outcome = Outcome(phase, process.returncode, time.monotonic() - started, "".join(lines))
    shown = "" if live or outcome.status == 0 else f"\n{outcome.output}"
    print(f"── {phase.name}: {outcome.word}, {outcome.seconds:.0f} s{shown}", flush=True)
    return outcome


def run_beside(lanes: Iterable[tuple[Phase, ...]], env: dict[str, str]) -> list[Outcome]:
    """Run two lanes at a time, the phases of a lane one after another."""

    def run_lane(lane: tuple[Phase, ...]) -> list[Outcome]:
        return [run(phase, env, live=False) for phase in lane]

    with ThreadPoolExecutor(2) as pool:
        return [outcome for lane in pool.map(run_lane, lanes) for outcome in lane]


def verify(*, quick: bool) -> list[Outcome]:
    """Run all phases, or the quick ones."""
    data = tempfile.mkdtemp(prefix="kramar-verify-")
    env = environment(data)
    lanes = [*((phase,) for phase in STATIC), (WEB_TESTS,), *(() if quick else (WEB_BUILD,))]
    serial = (SQLITE,) if quick else (SQLITE, POSTGRESQL, BROWSER)
    try:
        outcomes = run_beside(lanes, env)
        return outcomes + [run(phase, env, live=True) for phase in serial]
    finally:
        shutil.rmtree(data, ignore_errors=True)


def report(outcomes: list[Outcome], seconds: float) -> int:
    """Print durations, pytest's own summaries and what failed; answer the exit status."""
    print(f"\n{'phase':32}{'seconds':>8}")
    for outcome in outcomes:
        print(f"{outcome.phase.name:32}{outcome.seconds:8.0f}  {outcome.word}")
    print(f"{'in all':32}{seconds:8.0f}\n")
    for outcome in outcomes:
        if outcome.summary:
            print(f"{outcome.phase.name}:\n{outcome.summary}")
    failed = [outcome.phase.name for outcome in outcomes if outcome.word == "FAILED"]
    print(f"FAILED: {', '.join(failed)}" if failed else "Everything passed.", flush=True)
    return 1 if failed else 0


def main() -> int:
    """Run from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--quick", action="store_true", help="static checks and fast tests only")
    started = time.monotonic()
    outcomes = verify(quick=parser.parse_args().quick)
    return report(outcomes, time.monotonic() - started)


if __name__ == "__main__":
    sys.exit(main())
