"""Running one of Meta's messengers from a command line."""

import argparse

from fakes.meta.app import create_app
from fakes.meta.state import Product, Settings
from fakes.server import LOOPBACK, serve


def run(name: str, product: Product, *, port: int) -> None:
    """Read the command line and serve until stopped."""
    parser = argparse.ArgumentParser(prog=f"python -m fakes.{name}")
    parser.add_argument("--port", type=int, default=port)
    parser.add_argument("--time-scale", type=float, default=1.0, help="0.01 hurries the retries")
    options = parser.parse_args()
    url = f"http://{LOOPBACK}:{options.port}"
    serve(create_app(Settings(url, product, options.time_scale)), options.port)
