"""Every error of Meta's messengers, and what of our tree it is."""

from kramar.channels.connector import (
    CredentialsError,
    PermanentError,
    RetryLaterError,
    UncertainError,
    UnreachableError,
)

ERRORS = [
    (1, 0, (UncertainError, "")),
    (1, 1357046, (UncertainError, "")),
    (1, 99, (CredentialsError, "")),
    (2, 1545133, (RetryLaterError, "retry_later")),
    (4, 0, (RetryLaterError, "retry_later")),
    (613, 2534040, (RetryLaterError, "retry_later")),
    (80006, 0, (RetryLaterError, "retry_later")),
    (1200, 0, (RetryLaterError, "retry_later")),
    (10, 2534022, (PermanentError, "window_closed")),
    (10, 2018278, (PermanentError, "window_closed")),
    (10, 1893063, (CredentialsError, "")),
    (10, 0, (CredentialsError, "")),
    (100, 0, (PermanentError, "refused_100")),
    (100, 2534014, (PermanentError, "person_not_found")),
    (9010, 2534014, (PermanentError, "person_not_found")),
    (100, 2018109, (PermanentError, "file_too_large")),
    (100, 2534029, (UnreachableError, "unavailable")),
    (190, 460, (CredentialsError, "")),
    (190, 463, (CredentialsError, "")),
    (200, 2534041, (CredentialsError, "")),
    (200, 2018108, (PermanentError, "test_mode")),
    (200, 1545041, (UnreachableError, "unavailable")),
    (230, 0, (PermanentError, "refused_230")),
    (368, 0, (CredentialsError, "")),
    (551, 1545041, (UnreachableError, "unavailable")),
    (551, 0, (UnreachableError, "unavailable")),
    (777, 0, (PermanentError, "refused_777")),
]
"""Rows of code, subcode, and the error's class with our own code."""
