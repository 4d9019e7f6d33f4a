"""The bus of many processes: Redis or Valkey publish/subscribe."""

import logging
import threading
import time

import redis

from kramar.events.bus import Listener

logger = logging.getLogger(__name__)

PREFIX = "kramar:"
RECONNECT_SECONDS = 1.0


class RedisBus:
    """Sends wakes to every process; a wake that is lost is made up for by the readers' polling."""

    def __init__(self, url: str) -> None:
        self._redis = redis.Redis.from_url(url, socket_connect_timeout=2, health_check_interval=15)
        self._listeners: list[Listener] = []
        self._lock = threading.Lock()

    def wake(self, topic: str, payload: bytes = b"") -> None:
        """Publish; a bus that is away costs a second of delay, never the change itself."""
        try:
            self._redis.publish(PREFIX + topic, payload)
        except redis.RedisError:
            logger.warning("The bus did not take a wake", extra={"topic": topic})
            self._call_listeners(topic, payload)

    def listen(self, listener: Listener) -> None:
        """Remember the listener; the first one starts the subscription's thread."""
        with self._lock:
            self._listeners.append(listener)
            if len(self._listeners) == 1:
                threading.Thread(target=self._follow, name="redis-bus", daemon=True).start()

    def _follow(self) -> None:
        while True:
            try:
                self._follow_once()
            except redis.RedisError:
                logger.warning("The bus was lost; connecting again")
                time.sleep(RECONNECT_SECONDS)

    def _follow_once(self) -> None:
        with self._redis.pubsub(ignore_subscribe_messages=True) as subscription:  # type: ignore[no-untyped-call]
            subscription.psubscribe(PREFIX + "*")
            for message in subscription.listen():
                topic = message["channel"].decode().removeprefix(PREFIX)
                self._call_listeners(topic, message["data"])

    def _call_listeners(self, topic: str, payload: bytes) -> None:
        for listener in tuple(self._listeners):
            listener(topic, payload)
