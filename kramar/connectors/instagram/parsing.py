"""Instagram's webhooks in the words of the contract: each element of each batch by itself."""

from collections.abc import Callable, Iterator
from datetime import datetime

from kramar.channels import connector as contract
from kramar.channels.connector import Broken, Inbound, InboundFile, Person, Unhandled
from kramar.channels.payload_reader import PayloadReader
from kramar.core.clock import from_timestamp

FILES: dict[str, tuple[contract.FileKind, str]] = {
    "image": ("image", "image/jpeg"),
    "video": ("video", "video/mp4"),
    "audio": ("audio", "audio/mp4"),
    "file": ("file", "application/octet-stream"),
}
# What is shown as words and a link: it lives in Instagram, and dies there.
LINKS = {
    "story_mention": "Згадка в історії",
    "ig_story": "Історія",
    "story": "Історія",
    "ig_post": "Допис",
    "ig_reel": "Відео Reels",
    "reel": "Відео Reels",
    "share": "Допис",
    "media": "Допис",
    "template": "Картка",
}
HEART = "❤"
UNSUPPORTED = "[Instagram не передає вміст цього повідомлення]"


def parse_webhook(body: bytes) -> list[Inbound]:
    """Translate one webhook.

    :raises ValueError: it is not a webhook at all; one bad element of it is :class:`Broken`
    """
    payload = PayloadReader.of(body)
    if payload.text("object") != "instagram":
        return [Unhandled(f"object {payload.text('object')}"[:60])]
    items: list[Inbound] = []
    for entry in payload.children("entry"):
        for element in _elements(entry):
            items += _parse_element(entry, element)
    return items or [Unhandled("an empty webhook")]


def _elements(entry: PayloadReader) -> Iterator[PayloadReader]:
    # Threads that another of the account's applications holds come as standby.
    yield from entry.children("messaging")
    yield from entry.children("standby")
    for change in entry.children("changes"):
        yield change.find_child("value") or change


def _parse_element(entry: PayloadReader, element: PayloadReader) -> list[Inbound]:
    try:
        account = entry.text("id")
        sender, recipient = (_id(element, name) for name in ("sender", "recipient"))
        if account not in {sender, recipient} or sender == recipient:
            return [Unhandled("another account")]
        person = Person(recipient if sender == account else sender, "")
        return list(_translate(element, person, is_own=sender == account))
    except ValueError as error:
        return [Broken(str(error))]


def _translate(element: PayloadReader, person: Person, *, is_own: bool) -> Iterator[Inbound]:
    parsers: dict[str, Callable[[PayloadReader, PayloadReader, Person], Iterator[Inbound]]] = {
        "message": _echo if is_own else _message,
        "message_edit": _edit,
        "reaction": _reaction,
        "read": _read,
        "postback": _postback,
        "referral": _referral,
    }
    known = [name for name in parsers if name in element]
    if not known:
        names = set(element.names()) - {"sender", "recipient", "timestamp"}
        yield Unhandled(", ".join(sorted(names))[:60] or "an empty element")
    for name in known[:1]:
        yield from parsers[name](element, element.child(name), person)


def _message(element: PayloadReader, content: PayloadReader, person: Person) -> Iterator[Inbound]:
    mid, at = _mid(content), _time(element)
    if content.flag("is_deleted"):
        yield contract.InboundDelete(person, (mid,), at)
        return
    if referral := content.find_child("referral"):
        yield contract.InboundStart(person, f"{mid}:referral", _origin(referral), at)
    quoted = content.find_child("reply_to")
    yield contract.InboundMessage(
        person=person,
        external_id=mid,
        provider_at=at,
        text=_text(content),
        files=_files(content, mid),
        reply_to=quoted.text("mid") if quoted else "",
    )


def _echo(element: PayloadReader, content: PayloadReader, person: Person) -> Iterator[Inbound]:
    mid, at = _mid(content), _time(element)
    if content.flag("is_deleted"):
        yield contract.InboundDelete(person, (mid,), at)
        return
    quoted = content.find_child("reply_to")
    yield contract.InboundEcho(
        person=person,
        external_id=mid,
        provider_at=at,
        text=_text(content),
        files=_files(content, mid),
        reply_to=quoted.text("mid") if quoted else "",
    )


def _edit(element: PayloadReader, content: PayloadReader, person: Person) -> Iterator[Inbound]:
    yield contract.InboundEdit(person, _mid(content), content.text("text"), _time(element))


def _reaction(_element: PayloadReader, content: PayloadReader, person: Person) -> Iterator[Inbound]:
    stands = content.text("action") == "react"
    emojis = (content.text("emoji") or HEART,) if stands else ()
    yield contract.InboundReaction(person, _mid(content), emojis)


def _read(_element: PayloadReader, content: PayloadReader, person: Person) -> Iterator[Inbound]:
    yield contract.InboundReceipt(person, "read", _mid(content))


def _postback(element: PayloadReader, content: PayloadReader, person: Person) -> Iterator[Inbound]:
    text = content.text("title", "payload")
    yield contract.InboundMessage(person, _mid(content), _time(element), text=text)


def _referral(element: PayloadReader, content: PayloadReader, person: Person) -> Iterator[Inbound]:
    at = _time(element)
    key = f"referral:{person.external_id}:{int(at.timestamp() * 1000)}"
    yield contract.InboundStart(person, key, _origin(content), at)


def _origin(referral: PayloadReader) -> str:
    advertisement = referral.find_child("ads_context_data")
    title = advertisement.text("ad_title") if advertisement else ""
    return title or referral.text("ref", "source")


def _text(content: PayloadReader) -> str:
    lines = [_link(part) for part in content.children("attachments")]
    story = (content.find_child("reply_to") or content).find_child("story")
    if story:
        lines.append(f"[Відповідь на історію] {story.text('url')}".strip())
    lines.append(content.text("text"))
    text = "\n".join(line for line in lines if line)
    # Deleted content is a matter of its own; what is left empty came and cannot be shown.
    return text if text or content.children("attachments") else UNSUPPORTED


def _link(part: PayloadReader) -> str:
    kind = part.text("type")
    if kind in FILES:
        return ""
    if kind == "like_heart":
        return HEART
    about = part.find_child("payload") or part
    words = (f"[{LINKS.get(kind, kind)}]", about.text("title"), about.text("url"))
    return " ".join(word for word in words if word)


def _files(content: PayloadReader, mid: str) -> tuple[InboundFile, ...]:
    files = []
    for number, part in enumerate(content.children("attachments")):
        kind, about = part.text("type"), part.find_child("payload")
        if kind not in FILES or about is None:
            continue
        shown, content_type = FILES[kind]
        source = {"url": about.text("url")} if about.text("url") else {}
        files.append(
            InboundFile(shown, f"{mid}:{number}", content_type=content_type, source=source)
        )
    return tuple(files)


def _mid(content: PayloadReader) -> str:
    if mid := content.text("mid"):
        return mid
    raise ValueError("'mid' is missing")


def _id(element: PayloadReader, name: str) -> str:
    return element.child(name).text("id")


def _time(element: PayloadReader) -> datetime:
    return from_timestamp(element.number("timestamp") / 1000)
