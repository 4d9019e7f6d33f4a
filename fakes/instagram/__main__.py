"""Run the fake: ``python -m fakes.instagram --port 9103``."""

from fakes.instagram.product import INSTAGRAM
from fakes.meta.running import run

if __name__ == "__main__":
    run("instagram", INSTAGRAM, port=9103)
