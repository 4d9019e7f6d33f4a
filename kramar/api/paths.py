"""Ids in paths and bodies.

An id that no database holds would be an error there; here it is refused as no id.
"""

from typing import Annotated

from ninja import Path
from pydantic import Field

from kramar.api.pages import LARGEST_ID

Id = Annotated[int, Path(ge=1, le=LARGEST_ID)]
RowId = Annotated[int, Field(ge=1, le=LARGEST_ID)]
