"""Drive the fake: shops have keys, parcels move.

carrier = FakeNovaPoshta(server.url)
shop = carrier.shop("Лампа")
shop.moves(shop.parcels()[0].number, "7")
"""

from pydantic import BaseModel

from fakes.controls import Controls
from fakes.jsontypes import JsonObject, JsonValue


class FakeParcel(BaseModel):
    """A waybill of a shop's."""

    ref: str
    number: str
    code: str
    params: JsonObject


class FakeNovaPoshta(Controls):
    """The whole fake."""

    def shop(self, name: str = "Лампа") -> "FakeShop":
        """Register a sender."""
        made = _Made.model_validate(self.call("/shops", {"name": name}))
        return FakeShop(self, made)

    def push_clock(self, seconds: float) -> None:
        """Move the fake's time forward."""
        self.call("/clock", seconds)


class FakeShop:
    """One sender: its key, its waybills, its troubles."""

    def __init__(self, carrier: FakeNovaPoshta, made: "_Made") -> None:
        """Wrap a sender that is registered."""
        self.carrier = carrier
        self.key = made.key
        self.ref = made.ref
        self.contact_ref = made.contact_ref

    def moves(self, number: str, code: str) -> None:
        """Let a parcel come to a status."""
        self.carrier.call("/move", {"number": number, "code": code})

    def fails(self, method: str = "*", **trouble: JsonValue) -> None:
        """Order trouble: ``answer``, ``status``, ``drop``, ``delay``, ``times``."""
        self._call("/troubles", {"method": method, **trouble})

    def refuses(self, error: str, method: str = "*", times: int = 1) -> None:
        """Answer the next calls with an error of the carrier's."""
        answer: JsonObject = {"success": False, "data": [], "errors": [error], "errorCodes": [""]}
        self.fails(method, answer=answer, times=times)

    def revoke(self) -> None:
        """Make the key worthless; once more makes it good again."""
        self._call("/revoke")

    def parcels(self) -> list[FakeParcel]:
        """List the waybills, the oldest first."""
        return self._watch().parcels

    def requests(self, method: str) -> list[JsonObject]:
        """List what the calls of one method brought."""
        return [each.params for each in self._watch().requests if each.method == method]

    def _watch(self) -> "_Watched":
        return _Watched.model_validate(self._call("/watch"))

    def _call(self, path: str, body: JsonValue = None) -> JsonValue:
        return self.carrier.call(f"/shops/{self.key}{path}", body)


class _Made(BaseModel):
    key: str
    ref: str
    contact_ref: str


class _Request(BaseModel):
    method: str
    params: JsonObject


class _Watched(BaseModel):
    requests: list[_Request]
    parcels: list[FakeParcel]
