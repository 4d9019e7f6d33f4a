"""Secrets at rest: encrypted by a key that is derived from ``SECRET_KEY``.

A stolen database alone opens nothing.
"""

from base64 import urlsafe_b64encode
from functools import lru_cache
from hashlib import sha256

from cryptography.fernet import Fernet
from django.conf import settings


def cipher_of(purpose: str) -> Fernet:
    """Return the cipher of one kind of secrets; what one seals no other opens."""
    return _cipher(purpose, settings.SECRET_KEY)


@lru_cache(maxsize=8)
def _cipher(purpose: str, secret: str) -> Fernet:
    digest = sha256(purpose.encode() + b"\0" + secret.encode()).digest()
    return Fernet(urlsafe_b64encode(digest))
