"""Run the fake: ``python -m fakes.instagram --port 9103``."""

import argparse

from fakes.instagram.app import create_app
from fakes.instagram.state import Settings
from fakes.server import LOOPBACK, serve


def main() -> None:
    """Read the command line and serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m fakes.instagram", description=__doc__)
    parser.add_argument("--port", type=int, default=9103)
    parser.add_argument("--time-scale", type=float, default=1.0, help="0.01 hurries the retries")
    options = parser.parse_args()
    url = f"http://{LOOPBACK}:{options.port}"
    serve(create_app(Settings(url, options.time_scale)), options.port)


if __name__ == "__main__":
    main()
