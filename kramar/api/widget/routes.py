"""The JSON routes of the frame, under ``/widget/api/``. The visitor's token stands for sign-in."""

from typing import Annotated

from django.http import HttpRequest
from ninja import File, NinjaAPI, Query, Status
from ninja.files import UploadedFile

from kramar.api.errors import register_error_handlers
from kramar.api.parsing import CleanParser
from kramar.api.widget import limits
from kramar.api.widget.access import address_of, enter_site, get_visitor_id
from kramar.api.widget.schemas import (
    AcceptedOut,
    HistoryOut,
    LimitsOut,
    MessageIn,
    SessionIn,
    SessionOut,
    UploadOut,
)
from kramar.api.widget.uploads import (
    CAPABILITIES,
    admit_upload,
    find_uploads,
    keep_upload,
    sign_upload,
)
from kramar.channels.intake import store_payload
from kramar.chats.contact_side import (
    find_contact_chat,
    list_contact_messages,
    newest_contact_seq,
)
from kramar.chats.services.limits import check_sendable
from kramar.company.queries import get_current_company
from kramar.connectors.widget.messages import VisitorMessage
from kramar.connectors.widget.payloads import KeptFile, Visitor, VisitorWrote
from kramar.connectors.widget.site import Site
from kramar.connectors.widget.visitors import external_id_of, is_token, make_token, name_of
from kramar.core import clock
from kramar.core.file_types import kind_of
from kramar.core.models import StoredFile
from kramar.staff.presence import is_anyone_present

PAGE_LIMIT = 100

widget_api = NinjaAPI(urls_namespace="widget", openapi_url=None, docs_url=None, parser=CleanParser())
register_error_handlers(widget_api)


@widget_api.post("/{key}/session", response=SessionOut)
def open_session(request: HttpRequest, key: str, data: SessionIn) -> SessionOut:
    """Tell what the chat shows. Nothing is stored until the visitor writes."""
    with enter_site(request, key) as site:
        limits.count(limits.SESSIONS_OF_ADDRESS, address_of(request))
        token = data.token if is_token(data.token) else make_token()
        chat = find_contact_chat(site.channel.pk, external_id_of(token))
        return SessionOut(
            token=token,
            greeting=site.settings.greeting,
            away=site.settings.away,
            title=site.settings.title or get_current_company().name,
            language=site.settings.language,
            color=site.settings.color,
            online=is_anyone_present(),
            limits=LimitsOut(
                text=CAPABILITIES.text_limit,
                file_size=CAPABILITIES.file_size_limit,
                accepts=list(CAPABILITIES.accepts),
            ),
            last_seq=newest_contact_seq(chat.pk) if chat else 0,
        )


@widget_api.get("/{key}/messages", response=HistoryOut)
def list_messages(
    request: HttpRequest,
    key: str,
    before: int | None = None,
    after: int | None = None,
    limit: Annotated[int, Query(ge=1, le=PAGE_LIMIT)] = 40,
) -> HistoryOut:
    """Return a page of the visitor's own conversation."""
    visitor_id = get_visitor_id(request)
    with enter_site(request, key) as site:
        limits.count(limits.READS_OF_VISITOR, visitor_id)
        chat = find_contact_chat(site.channel.pk, visitor_id)
        if chat is None:
            return HistoryOut(items=[], next=None, operator_read_seq=0)
        messages = list_contact_messages(chat.pk, before=before, after=after, limit=limit + 1)
        # One more than asked for tells whether there is an older page.
        has_more = len(messages) > limit
        page = messages[:limit] if after is not None else messages[-limit:]
        return HistoryOut(
            items=[VisitorMessage.of(message) for message in page],
            next=page[0].seq if has_more and after is None else None,
            operator_read_seq=chat.read_seq,
        )


@widget_api.post("/{key}/messages", response={202: AcceptedOut})
def receive_message(request: HttpRequest, key: str, data: MessageIn) -> Status[AcceptedOut]:
    """Keep what the visitor wrote, then answer (law 1). A repeat is answered alike."""
    visitor_id = get_visitor_id(request)
    with enter_site(request, key) as site:
        limits.count(limits.MESSAGES_OF_VISITOR, visitor_id)
        limits.count(limits.MESSAGES_OF_ADDRESS, address_of(request))
        files = find_uploads(data.attachments, visitor_id)
        check_sendable(data.text, files, CAPABILITIES)
        _keep(site, visitor_id, data, files)
    return Status(202, AcceptedOut(echo_id=data.echo_id))


@widget_api.post("/{key}/uploads", response=UploadOut, auth=admit_upload)
def receive_upload(
    request: HttpRequest, key: str, file: Annotated[UploadedFile, File()]
) -> UploadOut:
    """Keep a file for a message that is being written."""
    visitor_id = get_visitor_id(request)
    with enter_site(request, key):
        kept = keep_upload(file)
        return UploadOut(
            id=sign_upload(kept, visitor_id),
            name=kept.name,
            content_type=kept.content_type,
            size=kept.size,
            width=kept.width,
            height=kept.height,
        )


def _keep(site: Site, visitor_id: str, data: MessageIn, files: list[StoredFile]) -> None:
    payload = VisitorWrote(
        visitor=Visitor(external_id=visitor_id, name=_name(site, visitor_id, data)),
        echo_id=str(data.echo_id),
        text=data.text,
        files=[_kept_file(file) for file in files],
        context=data.context.kept(),
        at=clock.now(),
    )
    store_payload(site.channel, payload.model_dump_json().encode())


def _name(site: Site, visitor_id: str, data: MessageIn) -> str:
    """Name the visitor as this page does; a page that knows no name leaves the one they have."""
    claimed = data.context.extra.get("name", "")
    chat = None if claimed else find_contact_chat(site.channel.pk, visitor_id)
    return chat.contact.name if chat else name_of(visitor_id, claimed[:100])


def _kept_file(file: StoredFile) -> KeptFile:
    return KeptFile.model_validate(
        {
            "file_id": file.pk,
            "kind": kind_of(file.content_type),
            "name": file.name,
            "content_type": file.content_type,
            "size": file.size,
            "width": file.width,
            "height": file.height,
            "duration": file.duration,
        }
    )
