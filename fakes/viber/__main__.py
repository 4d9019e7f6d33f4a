"""Run the fake: ``python -m fakes.viber --port 9102``."""

import argparse

from fakes.server import LOOPBACK, serve
from fakes.viber.app import create_app
from fakes.viber.state import Settings


def main() -> None:
    """Read the command line and serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m fakes.viber", description=__doc__)
    parser.add_argument("--port", type=int, default=9102)
    parser.add_argument("--local", action="store_true", help="allow webhooks to plain http")
    parser.add_argument("--time-scale", type=float, default=1.0, help="0.01 hurries the retries")
    options = parser.parse_args()
    url = f"http://{LOOPBACK}:{options.port}"
    serve(create_app(Settings(url, options.local, options.time_scale)), options.port)


if __name__ == "__main__":
    main()
