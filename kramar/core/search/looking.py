"""Looking through an index of words, whichever database holds it."""

from django.db import connection

from kramar.core.search import fts5, trgm
from kramar.core.search.limits import SearchTime
from kramar.core.search.question import Found, Question


def find_newest(question: Question, search_time: SearchTime) -> Found:
    """Return the newest rows of the company that have what is wanted.

    Each of the alternatives must have a word of three letters or more.

    :raises SearchTooLongError: the time is over, and nothing is known yet
    """
    if question.wanted.is_empty:
        return Found([])
    find = trgm.find if connection.vendor == "postgresql" else fts5.find
    return find(question, search_time)
