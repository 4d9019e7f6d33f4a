"""Bodies of the control API, shared by the server and its Python client."""

from typing import Annotated, Literal, TypeAlias

from pydantic import Base64Bytes, BaseModel, ConfigDict, Field

from fakes.jsontypes import JsonObject

MediaKind: TypeAlias = Literal[
    "photo", "document", "video", "audio", "voice", "animation", "sticker", "video_note"
]


class Shape(BaseModel):
    """A body that refuses fields it does not know."""

    model_config = ConfigDict(extra="forbid")


class BotIn(Shape):
    """A bot as BotFather would make it; a token is made when none is given.

    A bot that existed before goes on numbering its messages from `first_message_id`.
    """

    token: str | None = None
    first_message_id: int = 1
    username: str = "lampa_shop_bot"
    first_name: str = "Лампа"
    can_connect_to_business: bool = False


class BotOut(Shape):
    """A registered bot."""

    id: int
    token: str
    username: str


class UserIn(Shape):
    """A person with a Telegram account; `avatar` true means a made one."""

    id: int | None = None
    first_name: str = "Клара"
    last_name: str | None = None
    username: str | None = None
    language_code: str | None = "uk"
    is_premium: bool = False
    bio: str | None = None
    avatar: bool = False
    avatar_content: Base64Bytes | None = None


class UserOut(Shape):
    """A created person."""

    id: int


class FileIn(Shape):
    """A file to send; made on the spot without `content`. `size` only pretends."""

    name: str | None = None
    mime_type: str | None = None
    content: Base64Bytes | None = None
    size: int | None = None


class _FromUser(Shape):
    user_id: int
    business_connection_id: str | None = None
    from_owner: bool = False


class TextEvent(_FromUser):
    """The customer writes, perhaps in reply."""

    kind: Literal["text"] = "text"
    text: str
    reply_to: int | None = None
    quote: str | None = None


class EditEvent(_FromUser):
    """The customer edits the text or caption of a message."""

    kind: Literal["edit"] = "edit"
    message_id: int
    text: str


class MediaEvent(_FromUser):
    """The customer sends one file."""

    kind: MediaKind
    file: FileIn = FileIn()
    caption: str | None = None
    reply_to: int | None = None


class AlbumEvent(_FromUser):
    """The customer sends several files at once; the caption goes with the first."""

    kind: Literal["album"] = "album"
    media: Literal["photo", "video", "document", "audio"] = "photo"
    files: list[FileIn] = Field(min_length=2, max_length=10)
    caption: str | None = None


class ContactEvent(_FromUser):
    """The customer shares a contact; their own when `own`."""

    kind: Literal["contact"] = "contact"
    phone_number: str
    first_name: str | None = None
    own: bool = True


class LocationEvent(_FromUser):
    """The customer shares a place; a titled one is a venue."""

    kind: Literal["location"] = "location"
    latitude: float
    longitude: float
    title: str | None = None
    address: str = ""


class ReactionEvent(_FromUser):
    """The customer reacts; no emoji takes the reaction back."""

    kind: Literal["reaction"] = "reaction"
    message_id: int
    emoji: list[str]


class CallbackEvent(_FromUser):
    """The customer presses an inline button."""

    kind: Literal["callback"] = "callback"
    message_id: int
    data: str


class MembershipEvent(_FromUser):
    """The customer blocks the bot, or lets it back."""

    kind: Literal["block", "unblock"]


class DeletedEvent(_FromUser):
    """The customer deletes messages of a business chat."""

    kind: Literal["deleted"] = "deleted"
    message_ids: list[int]


CustomerEvent: TypeAlias = Annotated[
    TextEvent
    | EditEvent
    | MediaEvent
    | AlbumEvent
    | ContactEvent
    | LocationEvent
    | ReactionEvent
    | CallbackEvent
    | MembershipEvent
    | DeletedEvent,
    Field(discriminator="kind"),
]


class EventOut(Shape):
    """What an event made; `update_ids` is empty when the bot did not ask for the kind."""

    update_ids: list[int] = []
    message_ids: list[int] = []
    file_ids: list[str] = []


class RawUpdateIn(Shape):
    """Any update body; `update_id` is added when absent."""

    update: JsonObject
    lane: str = "raw"


class BatchIn(Shape):
    """Many texts at once, spread over chats in turn; `rate` (per second) paces them."""

    count: int = Field(gt=0)
    chats: int = Field(default=1, gt=0)
    text: str = "Повідомлення {n}"
    first_user_id: int | None = None
    rate: float | None = None


class BatchOut(Shape):
    """What a batch made: message `n` (from 0) went to user `first_user_id + n % chats`."""

    first_update_id: int
    last_update_id: int
    first_user_id: int
    seconds: float


class FailureIn(Shape):
    """Trouble for the next `times` calls of a method (`*` = any).

    `drop` cuts the connection instead of answering: `before` the call takes effect or `after`.
    With `accept`, the call takes effect although `status` says otherwise.
    `delay` (real seconds) comes between the effect and the answer.
    """

    method: str = "*"
    chat_id: int | None = None
    times: int = Field(default=1, gt=0)
    status: int | None = None
    description: str | None = None
    retry_after: int | None = None
    migrate_to_chat_id: int | None = None
    delay: float = 0.0
    drop: Literal["before", "after"] | None = None
    accept: bool = False


class DeliveryFaultsIn(Shape):
    """Trouble of webhook delivery, as shares from 0 to 1."""

    duplicate_rate: float = Field(default=0.0, ge=0, le=1)
    reorder_rate: float = Field(default=0.0, ge=0, le=1)
    seed: int = 0


class PendingOut(Shape):
    """How many updates wait to be delivered or polled."""

    pending: int
    drained: bool


class ReceivedRequest(Shape):
    """One call of a bot method, as it came."""

    method: str
    http_method: str
    params: JsonObject
    files: dict[str, str]
    headers: dict[str, str]
    received_at: float


class DeliveryOut(Shape):
    """One webhook POST."""

    update_id: int
    lane: str
    started_at: float
    seconds: float
    status: int | None
    error: str | None
    attempt: int
    is_duplicate: bool


class SwitchIn(Shape):
    """Turn something on or off."""

    enabled: bool


class ClockIn(Shape):
    """Seconds to push the fake's clock forward."""

    push: float


class ConnectionIn(Shape):
    """A Telegram Business account that connects the bot, or changes the connection.

    With `tells_own` the bot hears of what it has itself said, before the answer to its call.
    """

    owner_id: int
    id: str | None = None
    is_enabled: bool = True
    can_reply: bool = True
    tells_own: bool = False


class ConnectionOut(Shape):
    """A business connection."""

    id: str
    update_ids: list[int]
