"""Who a visitor is: whoever holds the token. Only its hash is ever stored."""

import re
import secrets
from hashlib import sha256

TOKEN_BYTES = 32
_TOKEN = re.compile(r"[A-Za-z0-9_-]{43}")
TAG_LENGTH = 4


def make_token() -> str:
    """Make a token for somebody who has none."""
    return secrets.token_urlsafe(TOKEN_BYTES)


def is_token(token: str) -> bool:
    """Whether it looks like a token of ours: a guessable one would open its holder's chat."""
    return _TOKEN.fullmatch(token) is not None


def external_id_of(token: str) -> str:
    """Return the visitor's external id; the token cannot be found from it."""
    return sha256(token.encode()).hexdigest()


def name_of(external_id: str, claimed: str) -> str:
    """Return what employees call a visitor.

    :param claimed: what the shop's page says the name is, unverified; may be empty
    """
    tag = external_id[:TAG_LENGTH].upper()
    return f"{claimed} ({tag})" if claimed else f"Відвідувач {tag}"
