"""What the routes of quick replies take and answer."""

from typing import Literal

from ninja import Schema
from pydantic import Field

from kramar.api.paths import RowId
from kramar.api.uploads import UploadOut
from kramar.chats.events.quick_replies import QuickReplySnapshot
from kramar.chats.services.quick_replies.drafts import LabelChoice, MessageDraft, QuickReplyDraft
from kramar.chats.services.quick_replies.importing import PlannedRow
from kramar.chats.services.quick_replies.using import FilledMessage
from kramar.chats.services.quick_replies.variables import join_pieces, list_missing
from kramar.chats.services.quick_replies.writing import QuickReplyChanges


class QuickReplyPage(Schema):
    """Everything the employee may use; ``number`` is of the event up to which it is valid."""

    items: list[QuickReplySnapshot]
    next: str | None = None
    number: int


class QuickReplyMessageIn(Schema):
    """One message of a quick reply."""

    text: str = Field(default="", max_length=200_000)
    attachments: list[RowId] = Field(default=[], max_length=100)

    def draft(self) -> MessageDraft:
        """Hand it to the service."""
        return MessageDraft(self.text, tuple(self.attachments))


class QuickReplyIn(Schema):
    """A new quick reply; ``text`` and ``attachments`` are the short form of one message.

    ``label`` is a label's name, made if the company has none.
    """

    activation: str = Field(max_length=10_000)
    folder: str = Field(default="", max_length=10_000)
    label_id: RowId | None = None
    label: str | None = Field(default=None, max_length=10_000)
    is_shared: bool = True
    messages: list[QuickReplyMessageIn] | None = Field(default=None, max_length=100)
    text: str = Field(default="", max_length=200_000)
    attachments: list[RowId] = Field(default=[], max_length=100)

    def draft(self) -> QuickReplyDraft:
        """Hand it to the service."""
        short = [QuickReplyMessageIn(text=self.text, attachments=self.attachments)]
        return QuickReplyDraft(
            activation=self.activation,
            messages=[message.draft() for message in self.messages or short],
            folder=self.folder,
            label=LabelChoice(self.label_id, self.label or ""),
        )


class QuickReplyPatch(Schema):
    """What to change; what is left out stays. ``label_id`` or ``label`` of null takes it away."""

    activation: str | None = Field(default=None, max_length=10_000)
    folder: str | None = Field(default=None, max_length=10_000)
    label_id: RowId | None = None
    label: str | None = Field(default=None, max_length=10_000)
    is_shared: bool | None = None
    messages: list[QuickReplyMessageIn] | None = Field(default=None, max_length=100)
    text: str | None = Field(default=None, max_length=200_000)
    attachments: list[RowId] | None = Field(default=None, max_length=100)

    def changes(self) -> QuickReplyChanges:
        """Hand it to the service."""
        label = LabelChoice(self.label_id, self.label or "")
        return QuickReplyChanges(
            activation=self.activation,
            messages=self._messages(),
            folder=self.folder,
            label=label if self.model_fields_set & {"label_id", "label"} else None,
            is_shared=self.is_shared,
        )

    def _messages(self) -> list[MessageDraft] | None:
        if self.messages is not None:
            return [message.draft() for message in self.messages]
        if self.text is None and self.attachments is None:
            return None
        return [MessageDraft(self.text or "", tuple(self.attachments or ()))]


class QuickReplyPiece(Schema):
    """A part of a filled text; ``variable`` is what it stands for, an empty one is missing."""

    text: str
    variable: str | None


class FilledMessageOut(Schema):
    """A message filled in for a chat; ``lost`` names files that are gone."""

    text: str
    pieces: list[QuickReplyPiece]
    attachments: list[UploadOut]
    missing: list[str]
    lost: list[str]

    @classmethod
    def of(cls, message: FilledMessage) -> "FilledMessageOut":
        """Present a filled message."""
        return cls(
            text=join_pieces(message.pieces),
            pieces=[
                QuickReplyPiece(text=each.text, variable=each.variable) for each in message.pieces
            ],
            attachments=[UploadOut.of(file) for file in message.files],
            missing=list_missing(message.pieces),
            lost=list(message.lost),
        )


class QuickReplyPreview(Schema):
    """A quick reply in a chat; ``guesses`` are offered for some of what is missing."""

    messages: list[FilledMessageOut]
    guesses: dict[str, str]


class PreviewQuery(Schema):
    """In which chat it would be sent."""

    chat: RowId


class ImportQuery(Schema):
    """With ``dry_run`` nothing is changed."""

    dry_run: bool = False


class ImportRefusal(Schema):
    """Why a row was refused; the heading is row 1."""

    row: int
    detail: str


class ImportRow(Schema):
    """What becomes of a row."""

    row: int
    activation: str
    text: str
    action: Literal["create", "update", "keep", "refuse"]
    detail: str

    @classmethod
    def of(cls, planned: PlannedRow) -> "ImportRow":
        """Present a row."""
        return cls(
            row=planned.row.number,
            activation=planned.row.activation,
            text=next(iter(planned.row.texts), ""),
            action=planned.deed,
            detail=planned.detail,
        )


class ImportOut(Schema):
    """What an import did, or what it would do."""

    created: int
    updated: int
    errors: list[ImportRefusal]
    rows: list[ImportRow]

    @classmethod
    def of(cls, rows: list[PlannedRow]) -> "ImportOut":
        """Present the rows and count them."""
        refused = [each for each in rows if each.deed == "refuse"]
        return cls(
            created=sum(each.deed == "create" for each in rows),
            updated=sum(each.deed == "update" for each in rows),
            errors=[ImportRefusal(row=each.row.number, detail=each.detail) for each in refused],
            rows=[ImportRow.of(each) for each in rows],
        )
