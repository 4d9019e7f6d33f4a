"""Reads the environment variables that SPEC §9 names; nothing else reads the environment."""

import os
import secrets
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

DatabaseSettings = dict[str, object]
CacheSettings = dict[str, dict[str, object]]


def data_folder() -> Path:
    """Return the folder of the database, files and keys (``KRAMAR_DATA``), made if absent."""
    folder = Path(os.environ.get("KRAMAR_DATA", "data")).resolve()
    # Whole conversations lie here: for the eyes of the user who runs Kramar.
    folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    return folder


def secret_key(folder: Path) -> str:
    """Return ``KRAMAR_SECRET_KEY``, or the one kept in the data folder, made at first start."""
    if key := os.environ.get("KRAMAR_SECRET_KEY"):
        return key
    path = folder / "secret_key"
    try:
        # Exclusive creation: of two processes that start at once, one makes the key.
        with path.open("x", encoding="ascii") as file:
            path.chmod(0o600)
            file.write(secrets.token_urlsafe(48))
    except FileExistsError:
        pass
    return path.read_text(encoding="ascii").strip()


def database(folder: Path) -> DatabaseSettings:
    """Return Django's settings of the database that ``KRAMAR_DATABASE_URL`` names.

    :raises ValueError: the address is of a database that Kramar does not run on
    """
    url = os.environ.get("KRAMAR_DATABASE_URL", "")
    if not url:
        return _sqlite(folder / "kramar.sqlite3")
    parts = urlsplit(url)
    if parts.scheme == "sqlite":
        return _sqlite(Path(unquote(parts.path)))
    if parts.scheme not in {"postgresql", "postgres"}:
        raise ValueError(f"KRAMAR_DATABASE_URL: {parts.scheme}:// is not supported")
    return {
        "ENGINE": "kramar.core.postgresql",
        "NAME": parts.path.lstrip("/"),
        "USER": unquote(parts.username or ""),
        "PASSWORD": unquote(parts.password or ""),
        "HOST": unquote(parts.hostname or ""),
        "PORT": str(parts.port or ""),
        "OPTIONS": {
            # Compiling a statement takes longer than any of ours runs.
            "options": "-c jit=off",
            **dict(parse_qsl(parts.query)),
            # Parameters travel beside the statement: quoting arrays in Python costs more.
            "server_side_binding": True,
            "pool": {"min_size": 2, "max_size": 16, "timeout": 10},
        },
    }


def _sqlite(path: Path) -> DatabaseSettings:
    return {
        "ENGINE": "kramar.core.sqlite",
        "NAME": str(path),
        # A thread keeps its own: opening and closing one is a tenth of a list's cost.
        "CONN_MAX_AGE": None,
        "OPTIONS": {
            "timeout": 20,
            # Writers queue at BEGIN instead of failing in the middle.
            "transaction_mode": "IMMEDIATE",
            "init_command": (
                "PRAGMA journal_mode=WAL;"
                # Every commit reaches the disk: what was answered 200 survives a power cut.
                "PRAGMA synchronous=FULL;"
                # Of each thread, and there are dozens; who writes in batches asks for more.
                "PRAGMA cache_size=-4000;"
                "PRAGMA temp_store=MEMORY;"
                "PRAGMA journal_size_limit=67108864;"
                # Every 32 MB instead of 4: the same index pages are then copied back once, not
                # eight times, and a commit seldom pays for it.
                "PRAGMA wal_autocheckpoint=8000;"
            ),
        },
        # A file like the real one: in memory, threads do not wait for each other but fail.
        "TEST": {"NAME": str(path.with_name("test.sqlite3"))},
    }


def caches(redis_url: str) -> CacheSettings:
    """Return Django's settings of the cache: Redis where processes share it, else in memory."""
    if redis_url:
        redis = "kramar.core.shared_cache.SharedCache"
        return {"default": {"BACKEND": redis, "LOCATION": redis_url, "KEY_PREFIX": "kramar"}}
    memory = "django.core.cache.backends.locmem.LocMemCache"
    # Wrong passwords are counted here: a flood of them must not push the counters out.
    return {"default": {"BACKEND": memory, "OPTIONS": {"MAX_ENTRIES": 20_000}}}


def flag(name: str) -> bool:
    """Whether a switch such as ``KRAMAR_DEMO=1`` is on."""
    return os.environ.get(name, "").lower() in {"1", "true", "yes"}


def text(name: str, default: str = "") -> str:
    """Return a variable's text, without a trailing slash, or the default."""
    return os.environ.get(name, default).rstrip("/")


def number(name: str, default: float) -> float:
    """Return a variable that counts something, or the default.

    :raises ValueError: it is no number
    """
    return float(os.environ.get(name) or default)
