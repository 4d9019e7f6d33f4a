"""What the layers above put into a company when it is made.

They lie above ``staff``, so each plugs its step in here when Django starts.
"""

from collections.abc import Callable, Iterable

Step = Callable[[], None]

_steps: dict[str, Step] = {}


def register_founding(name: str, step: Step) -> None:
    """Let a step run in every new company's scope, in the transaction that makes it.

    :param name: the app's; the same name again replaces its step
    """
    _steps[name] = step


def founding_steps() -> Iterable[Step]:
    """Return the steps of all apps."""
    return _steps.values()
