"""The errors that a service may answer with.

::

    KramarError                 has a machine ``code`` and a sentence for people
    ├── RefusedError            the person may not do it
    ├── AbsentError             no such row in this company
    ├── ConflictError           the state has changed in the meantime
    ├── InvalidError            the data cannot be accepted
    │   ├── TooLargeError       more bytes than are taken
    │   └── UnsupportedError    a kind of data that is not taken
    └── ThrottledError          too often; carries the seconds to wait

Each app subclasses these; the API maps the second level to HTTP statuses in one place.
"""

from typing import ClassVar


class KramarError(Exception):
    """The root of everything that the domain refuses to do.

    :param detail: a sentence for the person, already translated
    """

    code: ClassVar[str] = "error"

    def __init__(self, detail: str, *, fields: dict[str, str] | None = None) -> None:
        super().__init__(detail)
        self.detail = detail
        self.fields = fields or {}


class RefusedError(KramarError):
    """The person has no right to do this."""

    code = "refused"


class AbsentError(KramarError):
    """There is no such row in this company."""

    code = "not_found"


class ConflictError(KramarError):
    """The state changed in the meantime, so that the action no longer fits."""

    code = "conflict"


class InvalidError(KramarError):
    """The data cannot be accepted as it is."""

    code = "invalid"


class TooLargeError(InvalidError):
    """There are more bytes than are taken."""

    code = "too_large"


class UnsupportedError(InvalidError):
    """This kind of data is not taken."""

    code = "unsupported"


class ThrottledError(KramarError):
    """It was asked too often.

    :param retry_after: seconds until it may be asked again
    """

    code = "throttled"

    def __init__(self, detail: str, *, retry_after: int) -> None:
        super().__init__(detail)
        self.retry_after = retry_after
