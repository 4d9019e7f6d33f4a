"""A throw-away PostgreSQL as durable as a real one: its commits reach the disk."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import mkdtemp

# As compose.yaml sets it.
TUNED = (
    "-c shared_buffers=512MB -c effective_cache_size=1GB -c work_mem=16MB "
    "-c random_page_cost=1.1 -c jit=off"
)


@contextmanager
def postgresql(port: int, kept: Path | None = None) -> Iterator[str]:
    """Run PostgreSQL on a port of this machine; return its address.

    :param kept: a folder whose database stays; without one it goes away with the context
    """
    folder = kept or Path(mkdtemp(prefix="kramar-bench-pg-"))
    folder.mkdir(parents=True, exist_ok=True)
    binaries = max(Path("/usr/lib/postgresql").glob("*/bin"))
    # PostgreSQL refuses to run as root.
    before = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    if before:
        shutil.chown(folder, "postgres")

    def run(*command: str) -> None:
        subprocess.run(
            [*before, *command], check=True, stdout=subprocess.DEVNULL, cwd=folder, timeout=60
        )

    data = str(folder / "data")
    options = f"-p {port} -k {folder} -c listen_addresses=127.0.0.1 -c max_connections=60 {TUNED}"
    control = str(binaries / "pg_ctl")
    if not (folder / "data").is_dir():
        run(str(binaries / "initdb"), "-D", data, "-U", "kramar", "--auth", "trust", "-E", "UTF8")
    run(control, "-D", data, "-s", "-w", "-l", str(folder / "log"), "-o", options, "start")
    try:
        yield f"postgresql://kramar@127.0.0.1:{port}/postgres"
    finally:
        run(control, "-D", data, "-s", "-m", "fast" if kept else "immediate", "stop")
        if not kept:
            shutil.rmtree(folder)


def is_postgresql_installed() -> bool:
    """Whether its programs are where Debian puts them."""
    return any(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
