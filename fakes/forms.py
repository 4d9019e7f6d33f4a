"""Read a whole request body, whichever way its parameters are encoded."""

from dataclasses import dataclass
from email.message import Message
from urllib.parse import parse_qsl, unquote

from starlette.requests import Request

from fakes.jsontypes import JsonObject, decode


@dataclass(frozen=True)
class UploadedFile:
    """One file part of a multipart body."""

    name: str
    mime_type: str
    content: bytes


@dataclass(frozen=True)
class Form:
    """Fields and files of one request, from its query and its body together."""

    fields: JsonObject
    files: dict[str, UploadedFile]


class UnreadableBodyError(ValueError):
    """The body is not what its content type says."""


async def read_form(request: Request) -> Form:
    """Gather parameters from the query, JSON, urlencoded or multipart body.

    :raises UnreadableBodyError: the body cannot be read as its content type
    """
    fields: JsonObject = dict(request.query_params.items())
    content_type = request.headers.get("content-type", "")
    body = await request.body()
    kind = content_type.partition(";")[0].strip().lower()
    if kind == "application/json" and body:
        fields.update(_json_object(body))
    elif kind == "application/x-www-form-urlencoded":
        fields.update(parse_qsl(body.decode(), keep_blank_values=True))
    elif kind == "multipart/form-data":
        return _read_multipart(fields, content_type, body)
    return Form(fields, {})


def _json_object(body: bytes) -> JsonObject:
    try:
        value = decode(body)
    except ValueError as error:
        raise UnreadableBodyError from error
    if not isinstance(value, dict):
        raise UnreadableBodyError
    return value


def _read_multipart(fields: JsonObject, content_type: str, body: bytes) -> Form:
    boundary = _header_parameter(content_type, "boundary")
    if boundary is None:
        raise UnreadableBodyError
    files: dict[str, UploadedFile] = {}
    # The first piece is the preamble and the last one what follows the closing "--".
    for part in (b"\r\n" + body).split(b"\r\n--" + boundary.encode())[1:-1]:
        head, found, content = part.partition(b"\r\n\r\n")
        if not found:
            raise UnreadableBodyError
        headers = _part_headers(head)
        disposition = headers.get("content-disposition", "")
        name = _header_parameter(disposition, "name") or ""
        file_name = _header_parameter(disposition, "filename")
        if file_name is None:
            fields[name] = content.decode()
        else:
            mime_type = headers.get("content-type", "application/octet-stream")
            files[name] = UploadedFile(unquote(file_name), mime_type, content)
    return Form(fields, files)


def _part_headers(head: bytes) -> dict[str, str]:
    lines = head.decode().strip().split("\r\n")
    pairs = (line.partition(":") for line in lines)
    return {name.strip().lower(): value.strip() for name, _, value in pairs}


def _header_parameter(header: str, name: str) -> str | None:
    """Read one parameter, `name*=utf-8''…` (RFC 5987) included."""
    message = Message()
    message["Content-Type"] = "x/x; " + header.partition(";")[2]
    value = message.get_param(name)
    if isinstance(value, tuple):
        charset, _, text = value
        return text.encode("latin-1").decode(charset or "utf-8")
    return value
