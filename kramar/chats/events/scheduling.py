"""What a message that was written ahead looks like to a screen."""

from collections.abc import Sequence
from datetime import datetime
from typing import Annotated
from uuid import UUID

from kramar.chats.events.snapshots import FileKind, Ref, file_url
from kramar.chats.models import ScheduledMessage
from kramar.core.file_types import kind_of
from kramar.core.models import StoredFile
from kramar.events.shape import Shape, one_of

ScheduledState = Annotated[str, one_of(*ScheduledMessage.State.values)]


class ScheduledFileSnapshot(Shape):
    """A file that will be sent."""

    id: int
    kind: FileKind
    name: str
    content_type: str
    size: int
    url: str
    thumbnail_url: str | None

    @classmethod
    def of(cls, file: StoredFile) -> "ScheduledFileSnapshot":
        """Present a stored file."""
        return cls(
            id=file.pk,
            kind=kind_of(file.content_type),
            name=file.name,
            content_type=file.content_type,
            size=file.size,
            url=file_url(file),
            thumbnail_url=f"/files/{file.pk}/thumbnail" if file.thumbnail_key else None,
        )


class ScheduledSnapshot(Shape):
    """A message that waits for its time; ``detail`` says why one was stopped."""

    id: int
    client_id: UUID
    author: Ref
    text: str
    attachments: list[ScheduledFileSnapshot]
    send_at: datetime
    cancel_if_client_writes: bool
    state: ScheduledState
    detail: str
    created_at: datetime

    @classmethod
    def of(cls, scheduled: ScheduledMessage, files: Sequence[StoredFile]) -> "ScheduledSnapshot":
        """Present a message whose employee is loaded."""
        return cls(
            id=scheduled.pk,
            client_id=scheduled.client_id,
            author=Ref(id=scheduled.employee.pk, name=scheduled.employee.short_name),
            text=scheduled.text,
            attachments=[ScheduledFileSnapshot.of(file) for file in files],
            send_at=scheduled.send_at,
            cancel_if_client_writes=scheduled.cancel_if_client_writes,
            state=scheduled.state,
            detail=scheduled.detail,
            created_at=scheduled.created_at,
        )
