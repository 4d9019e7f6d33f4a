"""What a request that cannot be read is answered, such as one whose address is endless."""

import json

from django.utils.translation import gettext as _
from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol


class HttpProtocol(HttpToolsProtocol):
    """uvicorn's protocol, which refuses in the words and the shape of our other refusals."""

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002 (uvicorn's words are for its log)
        """Refuse, and hang up: where the next request would begin is not known."""
        detail = _("Сервер не зміг прочитати запит: адреса задовга або пошкоджена.")
        refusal = {"code": "unreadable", "detail": detail}
        body = json.dumps(refusal, ensure_ascii=False).encode()
        head = (
            "HTTP/1.1 400 Bad Request",
            "content-type: application/json; charset=utf-8",
            f"content-length: {len(body)}",
            "connection: close",
            "\r\n",
        )
        self.transport.write("\r\n".join(head).encode() + body)
        self.transport.close()
