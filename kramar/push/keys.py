"""The installation's VAPID keys (RFC 8292): made once, shared by every process.

They lie in the database, sealed with ``SECRET_KEY``: processes on several machines share no folder.
"""

from dataclasses import dataclass

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import (
    Encoding,
    NoEncryption,
    PrivateFormat,
    PublicFormat,
    load_pem_private_key,
)

from kramar.channels.credentials import CredentialsUnreadableError, seal, unseal
from kramar.core import clock
from kramar.push.base64url import encode_base64url
from kramar.push.models import PushKeys

ONLY = 1


@dataclass(frozen=True, slots=True)
class KeyPair:
    """The pair; ``public`` is what browsers are shown."""

    private: ec.EllipticCurvePrivateKey
    public: str


def get_keys() -> KeyPair:
    """Return the pair, made if there is none yet.

    A pair that was sealed with another ``SECRET_KEY`` gives way to a new one; the devices that
    were shown the old one come back with the new one by themselves.
    """
    row = _read() or _make()
    try:
        return _open(row)
    except CredentialsUnreadableError:
        # Of several processes that find it unreadable, one replaces it and all read the same.
        PushKeys.objects.filter(pk=ONLY, sealed=row.sealed).update(sealed=_new_sealed())
        return _open(_make())


def _read() -> PushKeys | None:
    return PushKeys.objects.filter(pk=ONLY).first()


def _make() -> PushKeys:
    row = PushKeys(pk=ONLY, sealed=_new_sealed(), created_at=clock.now())
    # Of two processes that start at once, one makes the keys.
    PushKeys.objects.bulk_create([row], ignore_conflicts=True)
    return PushKeys.objects.get(pk=ONLY)


def _new_sealed() -> bytes:
    private = ec.generate_private_key(ec.SECP256R1())
    text = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption())
    return seal({"private": text.decode()})


def _open(row: PushKeys) -> KeyPair:
    private = load_pem_private_key(unseal(bytes(row.sealed))["private"].encode(), password=None)
    if not isinstance(private, ec.EllipticCurvePrivateKey):
        msg = "the sealed key is of another kind"
        raise TypeError(msg)
    point = private.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return KeyPair(private=private, public=encode_base64url(point))
