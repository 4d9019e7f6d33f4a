"""``uploads``: a file is kept first and named in a message afterwards."""

from datetime import timedelta

from ninja import File, Router, Schema, Status
from ninja.files import UploadedFile

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.core.file_types import HEAD_SIZE, refuse_program
from kramar.core.files import store_file
from kramar.core.models import StoredFile
from kramar.staff.permissions import Permission

router = Router(tags=["uploads"])

# A draft that nobody comes back to for so long loses its files.
KEPT_UNUSED = timedelta(days=1)


class UploadOut(Schema):
    """A file that waits to be sent."""

    id: int
    name: str
    content_type: str
    size: int
    width: int | None
    height: int | None
    duration: int | None
    url: str
    thumbnail_url: str | None

    @classmethod
    def of(cls, file: StoredFile) -> "UploadOut":
        """Present a file."""
        return cls(
            id=file.pk,
            name=file.name,
            content_type=file.content_type,
            size=file.size,
            width=file.width,
            height=file.height,
            duration=file.duration,
            url=f"/files/{file.pk}/{file.name}",
            thumbnail_url=f"/files/{file.pk}/thumbnail" if file.thumbnail_key else None,
        )


@router.post(
    "/uploads",
    response={201: UploadOut},
    auth=needs(Permission.CHATS_USE),
    operation_id="upload_file",
)
def post_upload(request: EmployeeRequest, file: File[UploadedFile]) -> Status[UploadOut]:
    """Keep a file; its type is read from its bytes."""
    refuse_program(file.read(HEAD_SIZE))
    file.seek(0)
    return Status(201, UploadOut.of(_keep(file)))


def _keep(file: UploadedFile) -> StoredFile:
    return store_file(file, name=file.name or "", keep_unused=KEPT_UNUSED)
