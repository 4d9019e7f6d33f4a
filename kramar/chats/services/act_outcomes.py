"""What became of edits, deletes and reactions: what the channel refused is as it was before."""

from typing import Any

from kramar.channels.ports import DeliveryOutcome
from kramar.chats.models import Chat, Message, MessageEdit
from kramar.chats.services.changes import ChatChanges
from kramar.chats.services.lines import announce_changed
from kramar.chats.services.words import refresh_words


def record_act(
    changes: ChatChanges, chat: Chat, message: Message, outcome: DeliveryOutcome
) -> None:
    """Write how an act ended, under the chat's lock; one that is tried again is not told."""
    kind, acts = outcome.act or "", dict(message.acts or {})
    act = acts.get(kind)
    if act is None or outcome.status not in {"sent", "failed"}:
        return
    if act["number"] != outcome.number:
        _rebase(act, kind, outcome)
    elif outcome.status == "sent":
        del acts[kind]
    else:
        acts[kind] = {"state": "failed", "number": outcome.number}
        acts[kind] |= {"code": outcome.error_code, "detail": outcome.error_detail}
        acts[kind] |= _take_back(message, kind, act)
    message.acts = acts or None
    message.save(update_fields=["text", "edited_at", "deleted_at", "reactions", "acts"])
    refresh_words([message])
    changes.preview_again(chat, message)
    changes.show_files(message)
    announce_changed(changes, chat, message)


def _rebase(act: dict[str, Any], kind: str, outcome: DeliveryOutcome) -> None:
    """Remember what stands there now, should the later act be refused."""
    if outcome.status != "sent":
        return
    if kind == "edit":
        act["former"] = outcome.wanted
    elif kind == "react":
        former = act["former"] or {"by": "employee", "name": ""}
        act["former"] = {**former, "emoji": outcome.wanted} if outcome.wanted else None


def _take_back(message: Message, kind: str, act: dict[str, Any]) -> dict[str, str]:
    """Bring back what was before the act; return what it wanted to bring, not to be lost."""
    if kind == "delete":
        message.deleted_at = None
        return {}
    if kind == "react":
        theirs = [each for each in message.reactions or [] if each["by"] != "employee"]
        message.reactions = theirs + ([act["former"]] if act["former"] else [])
        return {}
    wanted, message.text = message.text, act["former"]
    edits = MessageEdit.objects.filter(message=message).order_by("-pk")
    if (newest := edits.first()) and newest.text == act["former"]:
        newest.delete()
    earlier = edits.first()
    message.edited_at = earlier.edited_at if earlier else None
    return {"text": wanted}
