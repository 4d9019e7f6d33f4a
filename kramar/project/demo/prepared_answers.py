"""The quick replies of the demo shop, read from `quick_replies.toml`."""

import tomllib
from collections.abc import Mapping
from pathlib import Path

from kramar.chats.services.quick_replies.drafts import LabelChoice, MessageDraft, QuickReplyDraft
from kramar.chats.services.quick_replies.writing import create_quick_reply
from kramar.project.demo.company import EMPLOYEES
from kramar.staff.models import Employee


def prepare_answers(employees: Mapping[str, Employee]) -> None:
    """Make the quick replies: the shared ones by the owner, the others by whose they are."""
    with (Path(__file__).parent / "quick_replies.toml").open("rb") as file:
        replies = tomllib.load(file)["reply"]
    for reply in replies:
        login = reply.get("owner", EMPLOYEES[0].login)
        draft = QuickReplyDraft(
            activation=reply["activation"],
            messages=[MessageDraft(text) for text in reply["messages"]],
            folder=reply.get("folder", ""),
            label=LabelChoice(name=reply.get("label", "")),
        )
        create_quick_reply(draft=draft, is_shared="owner" not in reply, by=employees[login])
