"""Slow networks hold up nobody but themselves."""

import asyncio
from collections.abc import Awaitable, Callable, Iterable, MutableMapping
from typing import Any

import pytest
from a2wsgi.wsgi_typing import Environ, StartResponse

from kramar.project import lanes
from kramar.project.lanes import Lanes

MANY = lanes.BRIEF_THREADS + lanes.FILE_THREADS + 2
Message = MutableMapping[str, Any]
Scope = MutableMapping[str, Any]
Receive = Callable[[], Awaitable[Message]]
Send = Callable[[Message], Awaitable[None]]
Story = Callable[[], Awaitable[None]]


def echo(environ: Environ, start: StartResponse) -> Iterable[bytes]:
    """Answer with the body's length, many times over."""
    start("200 OK", [("content-type", "text/plain")])
    length = int(environ.get("CONTENT_LENGTH") or 0)
    return [str(len(environ["wsgi.input"].read(length))).encode()] * 50


def request(path: str, length: int = 0) -> Scope:
    headers = [(b"content-length", str(length).encode())] if length else []
    return {
        "type": "http",
        "method": "POST" if length else "GET",
        "path": path,
        "query_string": b"",
        "headers": headers,
        "http_version": "1.1",
    }


def body_of(*chunks: bytes) -> Receive:
    left = list(chunks)

    async def receive() -> Message:
        chunk = left.pop(0)
        return {"type": "http.request", "body": chunk, "more_body": bool(left)}

    return receive


async def never_comes() -> Message:
    await asyncio.Event().wait()
    return {"type": "http.disconnect"}


async def never_takes(_message: Message) -> None:
    await asyncio.Event().wait()


async def ask(
    app: Lanes, scope: Scope, receive: Receive = never_comes, send: Send | None = None
) -> list[Message]:
    """Return what was answered."""
    answered: list[Message] = []

    async def note(message: Message) -> None:
        answered.append(message)

    await app(scope, receive, send or note)
    return answered


def tell(story: Story) -> None:
    """Live through a story; a thread that nobody frees fails it."""
    asyncio.run(asyncio.wait_for(story(), 20))


def test_bodies_that_never_come_hold_up_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "PATIENCE_SECONDS", 0.5)

    async def story() -> None:
        app = Lanes(echo)
        slow = [asyncio.create_task(ask(app, request("/api/x", 9))) for _ in range(MANY)]
        answer = await ask(app, request("/healthz"))
        assert [each for each in slow if each.done()] == []
        assert answer[0]["status"] == 200
        assert {(await each)[0]["status"] for each in slow} == {408}

    tell(story)


def test_readers_who_take_nothing_hold_up_nobody(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "STALLED_SECONDS", 0.5)

    async def story() -> None:
        app = Lanes(echo)
        slow = [
            asyncio.create_task(ask(app, request("/files/1/x"), send=never_takes))
            for _ in range(MANY)
        ]
        answer = await ask(app, request("/healthz"))
        assert answer[0]["status"] == 200
        await asyncio.gather(*slow)

    tell(story)


@pytest.mark.parametrize("size", [1, lanes.IN_MEMORY, 3 * lanes.IN_MEMORY])
def test_a_body_arrives_whole(size: int) -> None:
    async def story() -> None:
        half = size // 2
        parts = body_of(b"x" * half, b"x" * (size - half))
        answer = await ask(Lanes(echo), request("/api/x", size), parts)
        assert answer[1]["body"] == str(size).encode()

    tell(story)


def test_a_body_that_is_too_large_is_not_gathered() -> None:
    async def story() -> None:
        def refuse(_environ: Environ, start: StartResponse) -> Iterable[bytes]:
            start("413 Content Too Large", [])
            return [b""]

        answer = await ask(Lanes(refuse), request("/api/x", lanes.LARGEST_BODY + 1))
        assert answer[0]["status"] == 413

    tell(story)
