"""What a company is refused because of what it pays for."""

from kramar.core.errors import ConflictError, RefusedError


class PlanLimitError(ConflictError):
    """The plan allows no more of it."""

    code = "plan_limit"


class CompanyLeavingError(RefusedError):
    """The company is to be deleted; until then it may only be looked at."""

    code = "company_leaving"


class CompanySuspendedError(RefusedError):
    """The operator has left the company to read only."""

    code = "company_suspended"
