"""The control API under `/_control/`: play the customers, order trouble, look inside."""

from starlette.routing import BaseRoute

from fakes.telegram.control import playing, setting_up, troubling, watching
from fakes.telegram.control.answering import control_route
from fakes.telegram.state import Telegram


def routes(telegram: Telegram) -> list[BaseRoute]:
    """Build all control routes."""
    return [
        control_route(telegram, route)
        for group in (setting_up, playing, troubling, watching)
        for route in group.ROUTES
    ]
