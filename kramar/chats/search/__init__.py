"""Finding chats by what was said in them and by who is at their other end (S13)."""

from kramar.chats.search.hits import FoundIn, Hit, Position, SearchPage
from kramar.chats.search.searching import search_chats
from kramar.chats.search.viewers import Viewer

__all__ = ["FoundIn", "Hit", "Position", "SearchPage", "Viewer", "search_chats"]
