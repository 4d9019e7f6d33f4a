"""The number that a person has shown of themselves."""

from kramar.channels.connector import Inbound, InboundMessage
from kramar.core.phone import PhoneError, parse_phone


def own_phone(item: Inbound) -> str:
    """Return the sender's number where they sent their own card, empty otherwise.

    Somebody else's card never tells who the sender is.
    """
    card = item.shared_contact if isinstance(item, InboundMessage) else None
    if card is None or not card.is_own:
        return ""
    try:
        return parse_phone(card.phone)
    except PhoneError:
        return ""
