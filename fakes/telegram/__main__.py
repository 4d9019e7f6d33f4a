"""Run the fake: `python -m fakes.telegram --port 9101`."""

import argparse

from fakes.server import serve
from fakes.telegram.app import create_app
from fakes.telegram.state import Settings


def main() -> None:
    """Read the command line and serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m fakes.telegram", description=__doc__)
    parser.add_argument("--port", type=int, default=9101)
    parser.add_argument(
        "--local", action="store_true", help="allow webhooks to http and any address"
    )
    parser.add_argument(
        "--auto-register", action="store_true", help="accept any token of the right shape"
    )
    parser.add_argument(
        "--rate-limits", action="store_true", help="answer 429 at Telegram's real sending rates"
    )
    parser.add_argument(
        "--time-scale",
        type=float,
        default=1.0,
        help="0.01 makes retries and polls 100 times faster",
    )
    parser.add_argument(
        "--webhook-timeout", type=float, default=60.0, help="real seconds to wait for a receiver"
    )
    options = parser.parse_args()
    settings = Settings(
        local=options.local,
        auto_register=options.auto_register,
        rate_limits=options.rate_limits,
        webhook_timeout=options.webhook_timeout,
        time_scale=options.time_scale,
    )
    serve(create_app(settings), options.port)


if __name__ == "__main__":
    main()
