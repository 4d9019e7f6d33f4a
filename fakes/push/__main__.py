"""Run the fake: ``python -m fakes.push --port 9104``."""

import argparse

from fakes.push.app import create_app
from fakes.server import LOOPBACK, serve


def main() -> None:
    """Read the command line and serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m fakes.push", description=__doc__)
    parser.add_argument("--port", type=int, default=9104)
    options = parser.parse_args()
    serve(create_app(f"http://{LOOPBACK}:{options.port}"), options.port)


if __name__ == "__main__":
    main()
