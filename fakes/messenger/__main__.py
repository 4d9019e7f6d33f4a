"""Run the fake: ``python -m fakes.messenger --port 9106``."""

from fakes.messenger.product import MESSENGER
from fakes.meta.running import run

if __name__ == "__main__":
    run("messenger", MESSENGER, port=9106)
