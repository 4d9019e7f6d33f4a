"""The bytes of a form as fields: what PHP's curl and ``http_build_query`` send."""

from email.message import EmailMessage
from email.parser import BytesParser
from email.policy import HTTP
from urllib.parse import parse_qsl

MOST_FIELDS = 500
# What sites of old write, whose pages are not in UTF-8.
OLD_ENCODING = "cp1251"
# A boundary has up to 70 characters; reading endless parameters takes seconds.
LONGEST_TYPE = 300
Pairs = list[tuple[str, str]]


class FormUnreadableError(ValueError):
    """The bytes are no form."""


def read_form(body: bytes, content_type: str, query: str) -> Pairs:
    """Return the fields of a request, those of its address after those of its body.

    :raises FormUnreadableError: there are too many, or the parts are damaged
    """
    if is_in_parts(content_type):
        pairs = _read_multipart(body, content_type)
    else:
        pairs = _read_pairs(body.decode("utf-8", "surrogateescape"))
    return [(_clean(name), _clean(value)) for name, value in [*pairs, *_read_pairs(query)]]


def is_in_parts(content_type: str) -> bool:
    """Whether the form has parts, whose reading takes far longer than that of pairs."""
    return content_type.lower().startswith("multipart/form-data")


def _read_pairs(text: str) -> Pairs:
    try:
        return parse_qsl(
            text, keep_blank_values=True, max_num_fields=MOST_FIELDS, errors="surrogateescape"
        )
    except ValueError as error:
        raise FormUnreadableError(str(error)) from error


def _read_multipart(body: bytes, content_type: str) -> Pairs:
    if len(content_type) > LONGEST_TYPE:
        raise FormUnreadableError("a long type")
    head = f"Content-Type: {content_type}\r\n\r\n".encode()
    try:
        return _read_parts(BytesParser(policy=HTTP).parsebytes(head + body))
    except FormUnreadableError:
        raise
    except Exception as error:
        # The parser of e-mail stumbles over damaged heads in many ways.
        raise FormUnreadableError("damaged parts") from error


def _read_parts(message: EmailMessage) -> Pairs:
    if not message.is_multipart():
        raise FormUnreadableError("no parts")
    pairs = []
    for part in list(message.iter_parts())[:MOST_FIELDS]:
        name = part.get_param("name", header="content-disposition")
        value = part.get_payload(decode=True)
        if isinstance(name, str) and isinstance(value, bytes):
            pairs.append((name, value.decode("utf-8", "surrogateescape")))
    return pairs


def _clean(value: str) -> str:
    """Leave out what no database takes; what is no UTF-8 is in the encoding of old."""
    try:
        value.encode()
    except UnicodeEncodeError:
        value = value.encode(errors="surrogateescape").decode(OLD_ENCODING, "replace")
    return value.replace("\0", "")
