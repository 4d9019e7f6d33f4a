"""Quick replies in few words."""

from kramar.chats.models import QuickReply
from kramar.chats.services.quick_replies.drafts import LabelChoice, MessageDraft, QuickReplyDraft
from kramar.chats.services.quick_replies.writing import create_quick_reply
from kramar.staff.models import Employee


def draft(activation: str = "!дост", *texts: str, label: str = "") -> QuickReplyDraft:
    """Return a quick reply that says the texts."""
    said = texts or ("Доставка Новою поштою",)
    return QuickReplyDraft(
        activation=activation,
        messages=[MessageDraft(text) for text in said],
        label=LabelChoice(name=label),
    )


def make_reply(
    by: Employee, activation: str = "!дост", *texts: str, label: str = "", is_shared: bool = True
) -> QuickReply:
    """Make a quick reply."""
    return create_quick_reply(
        draft=draft(activation, *texts, label=label), is_shared=is_shared, by=by
    )
