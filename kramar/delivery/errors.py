"""What goes wrong with the carrier.

::

    CarrierRefusedError         it says no, in words that are shown
    └── CarrierKeyError         because of the key
    CarrierSilentError          no answer came to a question, which may be asked again
    └── CarrierUncertainError   no answer came to a change: nobody knows whether it was made
    CarrierBusyError            too many questions at once; carries the seconds to wait
"""

from kramar.core.errors import AbsentError, ConflictError, InvalidError, ThrottledError


class CarrierRefusedError(InvalidError):
    """The carrier refuses."""

    code = "carrier_refused"


class CarrierKeyError(CarrierRefusedError):
    """The carrier does not accept the key."""

    code = "carrier_key"


class CarrierSilentError(ConflictError):
    """The carrier does not answer."""

    code = "carrier_silent"


class CarrierUncertainError(CarrierSilentError):
    """The request has left and no answer came."""

    code = "carrier_uncertain"


class CarrierBusyError(ThrottledError):
    """The carrier takes a few questions a second."""

    code = "carrier_busy"


class NotConnectedError(ConflictError):
    """The company has no key, or the sender is not filled in."""

    code = "delivery_not_connected"


class WaybillAbsentError(AbsentError):
    """The order has no waybill that was made here."""

    code = "waybill_not_found"


class WaybillExistsError(ConflictError):
    """The order has a waybill already, or one is on its way."""

    code = "waybill_exists"
