"""The bus of many processes: Redis or Valkey publish/subscribe."""

import logging
import secrets
import threading
import time
from functools import partial

import redis

from kramar.events.bus import Listener, StopListening

logger = logging.getLogger(__name__)

ORIGIN_BYTES = 8
RECONNECT_SECONDS = 1.0
# A connection that died without a word is noticed by the ping, sent when nothing came for a while.
QUIET_SECONDS = 5.0
PING_SECONDS = 10
TIMEOUT_SECONDS = 2.0


class RedisBus:
    """Sends wakes to every process; a wake that is lost is made up for by the readers' polling.

    The listeners of this process are called at once and without Redis, so that one process goes on
    by itself while Redis is away. Each message starts with its sender, who skips its own. Redis
    keeps no subscriptions apart by database, so the channels' names do: installations that share
    a server do not hear each other.
    """

    def __init__(self, url: str) -> None:
        self._redis = redis.Redis.from_url(
            url,
            socket_connect_timeout=TIMEOUT_SECONDS,
            socket_timeout=TIMEOUT_SECONDS,
            health_check_interval=PING_SECONDS,
        )
        self._prefix = f"kramar:{self._redis.get_connection_kwargs().get('db') or 0}:"
        self._origin = secrets.token_bytes(ORIGIN_BYTES)
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()
        self._follower: threading.Thread | None = None
        self._away_until = 0.0

    def wake(self, topic: str, payload: bytes = b"") -> None:
        """Tell the listeners here, then publish; a bus that is away costs others a poll's delay."""
        self._call_listeners(topic, payload)
        if time.monotonic() < self._away_until:
            return
        try:
            self._redis.publish(self._prefix + topic, self._origin + payload)
        except redis.RedisError:
            # Without the pause every change would wait for a connection that does not come.
            self._away_until = time.monotonic() + RECONNECT_SECONDS
            logger.warning("The bus did not take a wake", extra={"topic": topic})

    def listen(self, listener: Listener) -> StopListening:
        """Remember the listener; as long as there is any, a thread follows the subscription."""
        with self._lock:
            self._listeners.append(listener)
            if self._follower is None:
                self._follower = threading.Thread(
                    target=self._follow, name="redis-bus", daemon=True
                )
                self._follower.start()
        return partial(self._listeners.remove, listener)

    def is_reachable(self) -> bool:
        """Whether Redis answers."""
        try:
            return bool(self._redis.ping())
        except redis.RedisError:
            return False

    def _follow(self) -> None:
        while self._is_followed():
            try:
                self._follow_once()
            except redis.RedisError:
                logger.warning("The bus was lost; connecting again")
                time.sleep(RECONNECT_SECONDS)

    def _is_followed(self) -> bool:
        with self._lock:
            if not self._listeners:
                self._follower = None
            return self._follower is not None

    def _follow_once(self) -> None:
        with self._redis.pubsub(ignore_subscribe_messages=True) as subscription:  # type: ignore[no-untyped-call]
            subscription.psubscribe(self._prefix + "*")
            while self._listeners:
                message = subscription.get_message(timeout=QUIET_SECONDS)
                if message is not None:
                    self._pass_on(message["channel"], message["data"])

    def _pass_on(self, channel: bytes, data: bytes) -> None:
        if data[:ORIGIN_BYTES] != self._origin:
            self._call_listeners(channel.decode().removeprefix(self._prefix), data[ORIGIN_BYTES:])

    def _call_listeners(self, topic: str, payload: bytes) -> None:
        for listener in tuple(self._listeners):
            listener(topic, payload)
