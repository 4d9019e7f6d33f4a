"""What lists narrow by, as the bits of one small number."""

from enum import IntFlag


class Facet(IntFlag):
    """The yes-and-no facts of a chat; one number for all of them begins the indexes of lists."""

    OPEN = 1
    UNREAD = 2
    WAITING = 4
    LINKED = 8
    SNOOZED = 16


EVERY_FACETS = range(32)
