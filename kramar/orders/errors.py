"""What the orders' side refuses, and why."""

from kramar.core.errors import AbsentError, ConflictError, InvalidError
from kramar.orders.models import Order


class OrderAbsentError(AbsentError):
    """There is no such order for these eyes."""

    code = "order_not_found"


class StatusAbsentError(AbsentError):
    """There is no such order status in this company."""

    code = "order_status_not_found"


class ChoiceAbsentError(AbsentError):
    """There is no such payment method, delivery method or source in this company."""

    code = "choice_not_found"


class OrderChangedError(ConflictError):
    """Somebody else changed the order since it was opened.

    :param order: as it is by now, with what a snapshot shows
    """

    code = "order_changed"

    def __init__(self, detail: str, *, order: Order) -> None:
        super().__init__(detail)
        self.order = order


class OrderLockedError(ConflictError):
    """The order is locked."""

    code = "order_locked"


class StatusNotAllowedError(ConflictError):
    """The status may not follow the one that the order has."""

    code = "status_not_allowed"


class StatusUsedError(ConflictError):
    """Orders have the status, or new ones begin in it."""

    code = "order_status_used"


class OfferUnknownError(AbsentError):
    """The catalogue has no such offer."""

    code = "offer_not_found"


class OrderSumError(InvalidError):
    """The sum is larger than any shop's."""

    code = "order_sum"
