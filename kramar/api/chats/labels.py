"""The labels of a chat."""

from ninja import Router, Schema

from kramar.api.access import needs
from kramar.api.chats.routes import find_chat
from kramar.api.company_scope import EmployeeRequest
from kramar.api.labels import Name
from kramar.api.paths import Id
from kramar.chats.events.snapshots import ChatSnapshot
from kramar.chats.services.labelling import label_chat, unlabel_chat
from kramar.staff.permissions import Permission

router = Router(tags=["labels"])
messenger = needs(Permission.CHATS_USE)


class ChatLabelIn(Schema):
    """The name of the label to put on; an unknown one is made."""

    name: Name


@router.post(
    "/chats/{chat_id}/labels", response=ChatSnapshot, auth=messenger, operation_id="label_chat"
)
def post_label(request: EmployeeRequest, chat_id: Id, body: ChatLabelIn) -> ChatSnapshot:
    """Put a label on the chat; one that it has already changes nothing."""
    find_chat(request, chat_id)
    return ChatSnapshot.of(label_chat(chat_id=chat_id, name=body.name, by=request.employee))


@router.delete(
    "/chats/{chat_id}/labels/{label_id}",
    response=ChatSnapshot,
    auth=messenger,
    operation_id="unlabel_chat",
)
def remove_label(request: EmployeeRequest, chat_id: Id, label_id: Id) -> ChatSnapshot:
    """Take a label off the chat; one made by typing disappears with its last chat."""
    find_chat(request, chat_id)
    return ChatSnapshot.of(unlabel_chat(chat_id=chat_id, label_id=label_id, by=request.employee))
