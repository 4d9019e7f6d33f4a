"""Run the fake: ``python -m fakes.nova_poshta --port 9105 --key demo``."""

import argparse

from fakes.nova_poshta.app import create_app
from fakes.nova_poshta.state import NovaPoshta
from fakes.server import serve


def main() -> None:
    """Read the command line and serve until stopped."""
    parser = argparse.ArgumentParser(prog="python -m fakes.nova_poshta", description=__doc__)
    parser.add_argument("--port", type=int, default=9105)
    parser.add_argument("--key", default="", help="a key that works from the start")
    options = parser.parse_args()
    carrier = NovaPoshta()
    if options.key:
        carrier.add_shop("Лампа", options.key)
    serve(create_app(carrier), options.port)


if __name__ == "__main__":
    main()
