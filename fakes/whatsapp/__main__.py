"""Run the fake: ``python -m fakes.whatsapp --port 9107``."""

import argparse

from fakes.server import LOOPBACK, serve
from fakes.whatsapp.app import create_app
from fakes.whatsapp.state import Settings


def main() -> None:
    """Read the command line and serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m fakes.whatsapp", description=__doc__)
    parser.add_argument("--port", type=int, default=9107)
    parser.add_argument("--time-scale", type=float, default=1.0, help="0.01 hurries the retries")
    options = parser.parse_args()
    url = f"http://{LOOPBACK}:{options.port}"
    serve(create_app(Settings(url, options.time_scale)), options.port)


if __name__ == "__main__":
    main()
