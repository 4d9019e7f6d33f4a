"""Prepared answers, their preview in a chat, and their table."""

from django.http import HttpResponse
from ninja import File, Query, Router, Status
from ninja.files import UploadedFile

from kramar.api.access import needs
from kramar.api.chats.routes import find_chat
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import Id
from kramar.api.quick_replies.schemas import (
    FilledMessageOut,
    ImportOut,
    ImportQuery,
    PreviewQuery,
    QuickReplyIn,
    QuickReplyPage,
    QuickReplyPatch,
    QuickReplyPreview,
)
from kramar.chats.events.quick_replies import QuickReplySnapshot
from kramar.chats.queries import quick_replies as queries
from kramar.chats.services.quick_replies.importing import plan_import, run_import
from kramar.chats.services.quick_replies.table import SIZE_LIMIT, read_table, write_table
from kramar.chats.services.quick_replies.using import fill_quick_reply
from kramar.chats.services.quick_replies.writing import (
    change_quick_reply,
    create_quick_reply,
    delete_quick_reply,
    restore_quick_reply,
)
from kramar.events.services import newest_number
from kramar.staff.permissions import Permission

router = Router(tags=["quick-replies"])
messenger = needs(Permission.CHATS_USE)
administration = needs(Permission.ADMINISTRATION)


@router.get(
    "/quick-replies", response=QuickReplyPage, auth=messenger, operation_id="list_quick_replies"
)
def list_quick_replies(request: EmployeeRequest) -> QuickReplyPage:
    """List the shared ones and one's own, the most used first."""
    number = newest_number(request.employee.company_id)
    replies = queries.list_quick_replies(request.employee)
    items = [QuickReplySnapshot.of(reply) for reply in replies]
    return QuickReplyPage(items=items, number=number)


@router.post(
    "/quick-replies",
    response={201: QuickReplySnapshot},
    auth=messenger,
    operation_id="create_quick_reply",
)
def post_quick_reply(request: EmployeeRequest, body: QuickReplyIn) -> Status[QuickReplySnapshot]:
    """Make a quick reply."""
    reply = create_quick_reply(draft=body.draft(), is_shared=body.is_shared, by=request.employee)
    return Status(201, QuickReplySnapshot.of(reply))


# Before the routes with an id: a path is given to the first that fits.
@router.get("/quick-replies/export.csv", auth=administration, operation_id="export_quick_replies")
def export(request: EmployeeRequest) -> HttpResponse:
    """Give the table of quick replies."""
    table = write_table(queries.list_quick_replies(request.employee))
    answer = HttpResponse(table, content_type="text/csv; charset=utf-8")
    answer["Content-Disposition"] = 'attachment; filename="quick-replies.csv"'
    return answer


@router.post(
    "/quick-replies/import",
    response=ImportOut,
    auth=administration,
    operation_id="import_quick_replies",
)
def post_import(
    request: EmployeeRequest, query: Query[ImportQuery], file: File[UploadedFile]
) -> ImportOut:
    """Take quick replies from a table; with ``dry_run`` only tell what it would do."""
    planned = plan_import(read_table(file.read(SIZE_LIMIT + 1)), request.employee)
    return ImportOut.of(planned if query.dry_run else run_import(planned, request.employee))


@router.patch(
    "/quick-replies/{quick_reply_id}",
    response=QuickReplySnapshot,
    auth=messenger,
    operation_id="change_quick_reply",
)
def patch_quick_reply(
    request: EmployeeRequest, quick_reply_id: Id, body: QuickReplyPatch
) -> QuickReplySnapshot:
    """Change a quick reply."""
    reply = change_quick_reply(
        quick_reply_id=quick_reply_id, changes=body.changes(), by=request.employee
    )
    return QuickReplySnapshot.of(reply)


@router.delete(
    "/quick-replies/{quick_reply_id}",
    response={204: None},
    auth=messenger,
    operation_id="delete_quick_reply",
)
def remove_quick_reply(request: EmployeeRequest, quick_reply_id: Id) -> Status[None]:
    """Throw a quick reply into the bin."""
    delete_quick_reply(quick_reply_id=quick_reply_id, by=request.employee)
    return Status(204, None)


@router.post(
    "/quick-replies/{quick_reply_id}/restore",
    response=QuickReplySnapshot,
    auth=messenger,
    operation_id="restore_quick_reply",
)
def restore(request: EmployeeRequest, quick_reply_id: Id) -> QuickReplySnapshot:
    """Take a quick reply back out of the bin."""
    reply = restore_quick_reply(quick_reply_id=quick_reply_id, by=request.employee)
    return QuickReplySnapshot.of(reply)


@router.get(
    "/quick-replies/{quick_reply_id}/preview",
    response=QuickReplyPreview,
    auth=messenger,
    operation_id="preview_quick_reply",
)
def preview(
    request: EmployeeRequest, quick_reply_id: Id, query: Query[PreviewQuery]
) -> QuickReplyPreview:
    """Fill a quick reply in for a chat."""
    chat = find_chat(request, query.chat)
    reply = queries.get_quick_reply(quick_reply_id, request.employee)
    filled = fill_quick_reply(reply, chat, request.employee)
    messages = [FilledMessageOut.of(message) for message in filled.messages]
    return QuickReplyPreview(messages=messages, guesses=filled.guesses)
