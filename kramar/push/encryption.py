"""What a push service is handed: a body that only the browser reads, and who asks for it.

The body is RFC 8291 over RFC 8188 (``aes128gcm``, one record), the header RFC 8292 (VAPID).
"""

import json
import secrets
import struct
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.asymmetric.utils import decode_dss_signature
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from kramar.push.base64url import decode_base64url, encode_base64url
from kramar.push.keys import KeyPair

CURVE = ec.SECP256R1()
POINT_BYTES = 65
AUTH_BYTES = 16
RECORD_BYTES = 4096
LAST_RECORD = b"\x02"
COORDINATE_BYTES = 32
# A push service refuses more than a day.
TOKEN_LIVES = timedelta(hours=12)


def encrypt(text: bytes, *, p256dh: bytes, auth: bytes) -> bytes:
    """Encrypt a text for one browser.

    :param p256dh: the browser's public key, a point in 65 bytes
    :param auth: the secret that it shares with us
    :raises ValueError: the key is no point of the curve
    """
    receiver = ec.EllipticCurvePublicKey.from_encoded_point(CURVE, p256dh)
    own = ec.generate_private_key(CURVE)
    point = own.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    shared = own.exchange(ec.ECDH(), receiver)
    material = _derive(shared, salt=auth, info=b"WebPush: info\0" + p256dh + point, length=32)
    salt = secrets.token_bytes(16)
    key = _derive(material, salt=salt, info=b"Content-Encoding: aes128gcm\0", length=16)
    nonce = _derive(material, salt=salt, info=b"Content-Encoding: nonce\0", length=12)
    sealed = AESGCM(key).encrypt(nonce, text + LAST_RECORD, None)
    return salt + struct.pack("!IB", RECORD_BYTES, len(point)) + point + sealed


def are_keys_of_browser(p256dh: str, auth: str) -> bool:
    """Whether a text can be encrypted with them at all."""
    try:
        point, secret = decode_base64url(p256dh), decode_base64url(auth)
        ec.EllipticCurvePublicKey.from_encoded_point(CURVE, point)
    except ValueError:
        return False
    return len(point) == POINT_BYTES and len(secret) == AUTH_BYTES


def authorization(endpoint: str, *, keys: KeyPair, contact: str, at: datetime) -> str:
    """Say who asks the push service, by a token for it alone.

    :param contact: ``https:`` or ``mailto:`` address of whoever runs this installation
    """
    parts = urlsplit(endpoint)
    claims = {
        "aud": f"{parts.scheme}://{parts.netloc}",
        "exp": int((at + TOKEN_LIVES).timestamp()),
        "sub": contact,
    }
    unsigned = ".".join(
        encode_base64url(json.dumps(part).encode())
        for part in ({"typ": "JWT", "alg": "ES256"}, claims)
    )
    signature = keys.private.sign(unsigned.encode(), ec.ECDSA(SHA256()))
    numbers = (each.to_bytes(COORDINATE_BYTES) for each in decode_dss_signature(signature))
    return f"vapid t={unsigned}.{encode_base64url(b''.join(numbers))}, k={keys.public}"


def _derive(material: bytes, *, salt: bytes, info: bytes, length: int) -> bytes:
    return HKDF(algorithm=SHA256(), length=length, salt=salt, info=info).derive(material)
