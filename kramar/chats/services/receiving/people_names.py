"""Names that people give themselves, made fit to stand in a list beside others."""

import re

# Marks that turn the direction of what follows, letters of no width, breaks. What joins the
# parts of an emoji or of a letter is left.
_UNSEEN = re.compile(
    r"[\x00-\x1f\x7f-\x9f\u00ad\u200b\u200e\u200f\u2028-\u202e"
    r"\u2060-\u206f\u3164\ufeff]+"
)
_JOINERS = "\u200c\u200d \u2800"


def clean_person_name(name: str) -> str:
    """Return a name without what is not seen; empty when nothing of it is."""
    if name.isascii() and name.isprintable():
        return name
    cleaned = _UNSEEN.sub("", name).strip()
    return cleaned if cleaned.strip(_JOINERS) else ""
