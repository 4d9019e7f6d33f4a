"""Meta's webhooks of messages in the words of the contract: each element of each batch by itself.

Instagram and Messenger speak one language; what only one of them has is in its :class:`Dialect`.
"""

from collections.abc import Callable, Iterator
from datetime import datetime

from kramar.channels import connector as contract
from kramar.channels.connector import Broken, Inbound, Person, Unhandled
from kramar.channels.payload_reader import PayloadReader
from kramar.connectors.messenger_platform.contents import HEART, Dialect
from kramar.connectors.messenger_platform.sending import read_own_id
from kramar.core.clock import from_timestamp

ENDS = {"sender", "recipient", "timestamp"}


def parse_webhook(body: bytes, dialect: Dialect) -> list[Inbound]:
    """Translate one webhook.

    :raises ValueError: it is not a webhook at all; one bad element of it is :class:`Broken`
    """
    payload = PayloadReader.of(body)
    if payload.text("object") != dialect.subject:
        return [Unhandled(f"object {payload.text('object')}"[:60])]
    items: list[Inbound] = []
    for entry in payload.children("entry"):
        for element in _elements(entry):
            items += _parse_element(entry, element, dialect)
    return items or [Unhandled("an empty webhook")]


def _elements(entry: PayloadReader) -> Iterator[PayloadReader]:
    # Threads that another of the account's applications holds come as standby.
    yield from entry.children("messaging")
    yield from entry.children("standby")
    for change in entry.children("changes"):
        yield change.find_child("value") or change


def _parse_element(entry: PayloadReader, element: PayloadReader, dialect: Dialect) -> list[Inbound]:
    try:
        if "sender" not in element:
            # A comment under a post, or an agreement of somebody who has not written.
            return [_unknown(element)]
        account = entry.text("id")
        sender, recipient = (element.child(name).text("id") for name in ("sender", "recipient"))
        if account not in {sender, recipient} or sender == recipient:
            return [Unhandled("another account")]
        person = Person(recipient if sender == account else sender, "")
        return list(_Translation(element, person, dialect).items(is_own=sender == account))
    except ValueError as error:
        return [Broken(str(error))]


def _unknown(element: PayloadReader) -> Unhandled:
    return Unhandled(", ".join(sorted(set(element.names()) - ENDS))[:60] or "an empty element")


class _Translation:
    """One element, said by a person or to them."""

    def __init__(self, element: PayloadReader, person: Person, dialect: Dialect) -> None:
        self._element = element
        self._person = person
        self._dialect = dialect

    def items(self, *, is_own: bool) -> Iterator[Inbound]:
        parsers: dict[str, Callable[[PayloadReader], Iterator[Inbound]]] = {
            "message": self._echo if is_own else self._message,
            "message_edit": self._edit,
            "reaction": self._reaction,
            "delivery": self._delivery,
            "read": self._read,
            "postback": self._postback,
            "referral": self._referral,
        }
        known = [name for name in parsers if name in self._element]
        if not known:
            yield _unknown(self._element)
        for name in known[:1]:
            yield from parsers[name](self._element.child(name))

    def _message(self, content: PayloadReader) -> Iterator[Inbound]:
        mid, at = _mid(content), self._time()
        if content.flag("is_deleted"):
            yield contract.InboundDelete(self._person, (mid,), at)
            return
        if referral := content.find_child("referral"):
            yield self._start(f"{mid}:referral", referral)
        yield contract.InboundMessage(
            person=self._person,
            external_id=mid,
            provider_at=at,
            text=self._dialect.text_of(content),
            files=self._dialect.files_of(content, mid),
            location=self._dialect.location_of(content),
            reply_to=_quoted(content),
        )

    def _echo(self, content: PayloadReader) -> Iterator[Inbound]:
        mid, at = _mid(content), self._time()
        if content.flag("is_deleted"):
            yield contract.InboundDelete(self._person, (mid,), at)
            return
        yield contract.InboundEcho(
            person=self._person,
            external_id=mid,
            provider_at=at,
            text=self._dialect.text_of(content),
            files=self._dialect.files_of(content, mid),
            reply_to=_quoted(content),
            message_id=read_own_id(content.text("metadata")),
        )

    def _edit(self, content: PayloadReader) -> Iterator[Inbound]:
        yield contract.InboundEdit(self._person, _mid(content), content.text("text"), self._time())

    def _reaction(self, content: PayloadReader) -> Iterator[Inbound]:
        stands = content.text("action") == "react"
        emojis = (content.text("emoji") or HEART,) if stands else ()
        yield contract.InboundReaction(self._person, _mid(content), emojis)

    def _delivery(self, content: PayloadReader) -> Iterator[Inbound]:
        mids = content.texts("mids")
        for mid in mids:
            yield contract.InboundReceipt(self._person, "delivered", mid)
        if not mids:
            yield self._watermark(content, "delivered")

    def _read(self, content: PayloadReader) -> Iterator[Inbound]:
        if mid := content.text("mid"):
            yield contract.InboundReceipt(self._person, "read", mid)
        else:
            yield self._watermark(content, "read")

    def _watermark(
        self, content: PayloadReader, status: contract.ReceiptStatus
    ) -> contract.InboundReceipt:
        upto = from_timestamp(content.number("watermark") / 1000)
        return contract.InboundReceipt(self._person, status, until=upto)

    def _postback(self, content: PayloadReader) -> Iterator[Inbound]:
        at = self._time()
        mid = content.text("mid") or self._key("postback", at)
        if referral := content.find_child("referral"):
            yield self._start(f"{mid}:referral", referral)
        text = content.text("title", "payload")
        yield contract.InboundMessage(self._person, mid, at, text=text)

    def _referral(self, content: PayloadReader) -> Iterator[Inbound]:
        yield self._start(self._key("referral", self._time()), content)

    def _start(self, key: str, referral: PayloadReader) -> contract.InboundStart:
        advertisement = referral.find_child("ads_context_data")
        title = advertisement.text("ad_title") if advertisement else ""
        origin = title or referral.text("ref", "source")
        return contract.InboundStart(self._person, key, origin, self._time())

    def _key(self, kind: str, at: datetime) -> str:
        return f"{kind}:{self._person.external_id}:{int(at.timestamp() * 1000)}"

    def _time(self) -> datetime:
        return from_timestamp(self._element.number("timestamp") / 1000)


def _mid(content: PayloadReader) -> str:
    if mid := content.text("mid"):
        return mid
    raise ValueError("'mid' is missing")


def _quoted(content: PayloadReader) -> str:
    quoted = content.find_child("reply_to")
    return quoted.text("mid") if quoted else ""
