"""Calling a fake's controls from tests and the demo."""

from types import TracebackType
from typing import Self

import httpx

from fakes.jsontypes import JsonValue, decode


class Controls:
    """The controls of one running fake; use as a context manager."""

    def __init__(self, base_url: str) -> None:
        """Talk to the fake at this address."""
        self.base_url = base_url
        self._http = httpx.Client(base_url=f"{base_url}/_control", timeout=60, trust_env=False)

    def __enter__(self) -> Self:
        """Answer itself."""
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Close the connections; the fake keeps running."""
        self._http.close()

    def call(self, path: str, body: JsonValue = None) -> JsonValue:
        """Call a control route and answer what it says.

        :raises httpx.HTTPStatusError: the fake refused
        """
        answer = self._http.post(path, json=body)
        answer.raise_for_status()
        return decode(answer.content)
