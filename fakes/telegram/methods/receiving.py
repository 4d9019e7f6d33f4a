"""Methods by which a bot receives: getUpdates or a webhook, never both."""

import asyncio
import ipaddress
import re
import socket
from typing import Final
from urllib.parse import SplitResult, urlsplit

from fakes.jsontypes import JsonObject, JsonValue, decode
from fakes.telegram.calls import Call, Method
from fakes.telegram.errors import BadRequestError, ConflictError
from fakes.telegram.webhook import WebhookDelivery, WebhookSettings

_PORTS: Final = frozenset({80, 88, 443, 8443})
_LONGEST_SECRET: Final = 256
_SECRET_SHAPE: Final = re.compile(r"[A-Za-z0-9_-]*")
_MOST_UPDATES: Final = 100
_LONGEST_POLL: Final = 50
_MOST_CONNECTIONS: Final = 100
_USUAL_CONNECTIONS: Final = 40


async def get_updates(call: Call) -> JsonValue:
    """Confirm and answer updates, waiting for them if asked to."""
    if call.bot.webhook is not None:
        reason = (
            "can't use getUpdates method while webhook is active; "
            "use deleteWebhook to delete the webhook first"
        )
        raise ConflictError(reason)
    _remember_allowed_kinds(call)
    limit = call.params.integer("limit", _MOST_UPDATES)
    found = await call.bot.poll.take(
        call.params.integer("offset"),
        limit if 0 < limit <= _MOST_UPDATES else _MOST_UPDATES,
        min(max(call.params.integer("timeout"), 0), _LONGEST_POLL),
    )
    return [decode(update.body) for update in found]


async def set_webhook(call: Call) -> JsonValue:
    """Deliver to a URL from now on; an empty URL deletes the webhook."""
    if not call.params.text("url"):
        return delete_webhook(call)
    settings = await _read_settings(call)
    bot = call.bot
    _remember_allowed_kinds(call)
    if call.params.flag("drop_pending_updates"):
        bot.queue.clear()
    elif bot.webhook is not None and bot.webhook.settings == settings:
        call.description = "Webhook is already set"
        return True
    bot.stop()
    bot.replace_webhook(
        WebhookDelivery(
            settings,
            bot.queue,
            bot.delivery,
            bot.clock,
            call.telegram.settings.webhook_timeout,
        )
    )
    call.description = "Webhook was set"
    return True


def delete_webhook(call: Call) -> JsonValue:
    """Stop delivering; what is pending waits unless dropped."""
    bot = call.bot
    if call.params.flag("drop_pending_updates"):
        bot.queue.clear()
    was_set = bot.webhook is not None
    if was_set:
        bot.stop()
        bot.replace_webhook(None)
    call.description = f"Webhook {'was' if was_set else 'is already'} deleted"
    return True


def get_webhook_info(call: Call) -> JsonValue:
    """Answer how delivery fares."""
    bot = call.bot
    info: JsonObject = {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": len(bot.queue.pending()),
    }
    if bot.queue.allowed_kinds:
        info["allowed_updates"] = list(bot.queue.allowed_kinds)
    if bot.webhook is None:
        return info
    settings = bot.webhook.settings
    info |= {"url": settings.url, "max_connections": settings.max_connections}
    if settings.ip_address:
        info["ip_address"] = settings.ip_address
    if bot.delivery.last_error is not None and bot.delivery.last_error_at is not None:
        info["last_error_date"] = int(bot.delivery.last_error_at)
        info["last_error_message"] = bot.delivery.last_error
    return info


def _remember_allowed_kinds(call: Call) -> None:
    if call.params.has("allowed_updates"):
        kinds = call.params.array("allowed_updates")
        call.bot.queue.allowed_kinds = [kind for kind in kinds if isinstance(kind, str)]


async def _read_settings(call: Call) -> WebhookSettings:
    url = call.params.text("url")
    given_address = call.params.text("ip_address")
    if call.telegram.settings.local:
        _split(url)
        address = given_address
    else:
        address = await _public_address(_strict_split(url), given_address)
    connections = call.params.integer("max_connections", _USUAL_CONNECTIONS)
    in_range = 0 < connections <= _MOST_CONNECTIONS
    return WebhookSettings(
        url=url,
        secret_token=_read_secret(call),
        max_connections=connections if in_range else _USUAL_CONNECTIONS,
        ip_address=address,
    )


def _read_secret(call: Call) -> str:
    secret = call.params.text("secret_token")
    if len(secret) > _LONGEST_SECRET:
        raise BadRequestError("secret token is too long")
    if not _SECRET_SHAPE.fullmatch(secret):
        raise BadRequestError("secret token contains unallowed characters")
    return secret


def _split(url: str) -> SplitResult:
    parts = urlsplit(url)
    if not parts.hostname or parts.scheme not in {"http", "https"} or not _has_good_port(parts):
        raise BadRequestError("invalid webhook URL specified")
    return parts


def _has_good_port(parts: SplitResult) -> bool:
    try:
        return parts.port != 0
    except ValueError:
        return False


def _strict_split(url: str) -> SplitResult:
    parts = _split(url)
    if parts.scheme != "https":
        raise BadRequestError("bad webhook: HTTPS url must be provided for webhook")
    if (parts.port or 443) not in _PORTS:
        raise BadRequestError(
            "bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443"
        )
    return parts


async def _public_address(parts: SplitResult, given: str) -> str:
    """Find the IPv4 address of the host, which must not be a reserved one."""
    address = given or await _resolve(parts.hostname or "")
    try:
        is_public = ipaddress.IPv4Address(address).is_global
    except ValueError:
        is_public = False
    if not is_public:
        raise BadRequestError(f"bad webhook: IP address {address} is reserved")
    return address


async def _resolve(host: str) -> str:
    loop = asyncio.get_running_loop()
    try:
        found = await loop.getaddrinfo(host, None, family=socket.AF_INET)
    except OSError as error:
        raise BadRequestError(f"bad webhook: Failed to resolve host: {error.strerror}") from error
    return str(found[0][4][0])


METHODS: Final[dict[str, Method]] = {
    "getUpdates": get_updates,
    "setWebhook": set_webhook,
    "deleteWebhook": delete_webhook,
    "getWebhookInfo": get_webhook_info,
}
