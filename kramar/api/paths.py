"""Ids in a route's path."""

from typing import Annotated

from ninja import Path

from kramar.api.pages import LARGEST_ID

# An id that no database holds would be an error there; here it is only an id of nothing.
Id = Annotated[int, Path(ge=1, le=LARGEST_ID)]
