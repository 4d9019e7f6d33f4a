"""What the papers' side refuses, and why."""

from kramar.core.errors import ConflictError


class NoRequisitesError(ConflictError):
    """The company has not said where its buyers pay to."""

    code = "no_requisites"
