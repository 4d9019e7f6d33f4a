"""A channel's credentials at rest: encrypted, and never shown again."""

import json
from collections.abc import Mapping

from cryptography.fernet import InvalidToken
from django.utils.translation import gettext as _

from kramar.core.errors import InvalidError
from kramar.core.sealing import cipher_of

PURPOSE = "kramar.channels.credentials"


class CredentialsUnreadableError(InvalidError):
    """The credentials were encrypted with another ``KRAMAR_SECRET_KEY``."""

    code = "credentials_unreadable"


def seal(credentials: Mapping[str, str]) -> bytes:
    """Encrypt credentials for the database."""
    return cipher_of(PURPOSE).encrypt(json.dumps(dict(credentials)).encode())


def unseal(sealed: bytes) -> dict[str, str]:
    """Decrypt what :func:`seal` made; nothing sealed is nothing.

    :raises CredentialsUnreadableError: the key is another one, or the bytes are damaged
    """
    if not sealed:
        return {}
    try:
        opened = json.loads(cipher_of(PURPOSE).decrypt(sealed))
    except InvalidToken:
        raise CredentialsUnreadableError(
            _("Облікові дані каналу зашифровані іншим ключем. Введіть їх знову.")
        ) from None
    return {str(name): str(value) for name, value in opened.items()}
