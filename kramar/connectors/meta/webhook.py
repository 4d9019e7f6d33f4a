"""How Meta proves that a webhook is its own, how it asks whether the address is ours, our proof."""

import hmac
import re
from collections.abc import Mapping
from hashlib import sha256

from kramar.channels.connector import Link

SIGNATURE_HEADER = "x-hub-signature-256"
# It is sent back as it came: nothing that a browser would take for a page.
CHALLENGE = re.compile(r"[\w.-]{1,200}", re.ASCII)


def is_signed(link: Link, headers: Mapping[str, str], body: bytes) -> bool:
    """Compare the body's signature with those of all secrets that the owner gave.

    An application has a secret of its own and another of its Instagram part; which of them signs
    is not told reliably.
    """
    given = headers.get(SIGNATURE_HEADER, "").lower().encode()
    matches = [
        hmac.compare_digest(f"sha256={_sign(secret, body)}".encode(), given)
        for secret in link.credentials.get("app_secret", "").split()
    ]
    return any(matches)


def answer_challenge(link: Link, query: Mapping[str, str]) -> str | None:
    """Answer the question by which Meta verifies the webhook's address, when it knows our word."""
    secret = link.credentials.get("secret", "").encode()
    given = query.get("hub.verify_token", "").encode()
    challenge = query.get("hub.challenge", "")
    is_right = bool(secret) and hmac.compare_digest(secret, given)
    if not is_right or query.get("hub.mode") != "subscribe":
        return None
    return challenge if CHALLENGE.fullmatch(challenge) else None


def proof(link: Link) -> dict[str, str]:
    """Prove that we hold the application's secret, which some applications are set to require.

    It also tells a wrong secret at once, while the owner is still looking at the form.
    """
    token = link.credentials.get("token", "").encode()
    # The application's own is the first of those that the owner gave.
    secrets = link.credentials.get("app_secret", "").split()
    return {"appsecret_proof": _sign(secrets[0], token)} if secrets else {}


def _sign(secret: str, body: bytes) -> str:
    return hmac.new(secret.encode(), body, sha256).hexdigest()
