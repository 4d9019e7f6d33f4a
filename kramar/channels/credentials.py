"""A channel's credentials at rest: encrypted, and never shown again.

The key is derived from ``SECRET_KEY``, so that a stolen database alone opens nothing.
"""

import json
from base64 import urlsafe_b64encode
from collections.abc import Mapping
from functools import lru_cache
from hashlib import sha256

from cryptography.fernet import Fernet, InvalidToken
from django.conf import settings
from django.utils.translation import gettext as _

from kramar.core.errors import InvalidError


class CredentialsUnreadableError(InvalidError):
    """The credentials were encrypted with another ``KRAMAR_SECRET_KEY``."""

    code = "credentials_unreadable"


def seal(credentials: Mapping[str, str]) -> bytes:
    """Encrypt credentials for the database."""
    return _cipher(settings.SECRET_KEY).encrypt(json.dumps(dict(credentials)).encode())


def unseal(sealed: bytes) -> dict[str, str]:
    """Decrypt what :func:`seal` made; nothing sealed is nothing.

    :raises CredentialsUnreadableError: the key is another one, or the bytes are damaged
    """
    if not sealed:
        return {}
    try:
        opened = json.loads(_cipher(settings.SECRET_KEY).decrypt(sealed))
    except InvalidToken:
        raise CredentialsUnreadableError(
            _("Облікові дані каналу зашифровані іншим ключем. Введіть їх знову.")
        ) from None
    return {str(name): str(value) for name, value in opened.items()}


@lru_cache(maxsize=2)
def _cipher(secret: str) -> Fernet:
    digest = sha256(b"kramar.channels.credentials\0" + secret.encode()).digest()
    return Fernet(urlsafe_b64encode(digest))
