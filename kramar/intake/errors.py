"""What the intake of orders refuses, and why."""

from kramar.core.errors import AbsentError, ConflictError


class RequestAbsentError(AbsentError):
    """There is no such order of a site."""

    code = "order_request_not_found"


class RequestSettledError(ConflictError):
    """The site's order has been accepted already."""

    code = "order_request_settled"


class SameOrderError(ConflictError):
    """The site has sent this order already."""

    code = "order_request_duplicate"
