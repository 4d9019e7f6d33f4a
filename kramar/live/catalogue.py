"""Every frame and every event there is: the closed list from which the screen's types are made."""

from pydantic.json_schema import JsonSchemaValue, models_json_schema

from kramar.alerts.events import AlertRaised, AlertsCleared, AlertsForgotten
from kramar.catalog.events import (
    CatalogReloaded,
    CategoryChanged,
    CategoryDeleted,
    OfferStockChanged,
    ProductChanged,
    ProductDeleted,
)
from kramar.catalog.import_events import (
    CatalogImportChanged,
    CatalogSourceChanged,
    CatalogSourceDeleted,
)
from kramar.catalog.job_events import ProductJobChanged
from kramar.channels.events import ChannelChanged
from kramar.chats.events import (
    ChatAsked,
    ChatAskWithdrawn,
    ChatAssigned,
    ChatChanged,
    ChatClosed,
    ChatErased,
    ChatLabelled,
    ChatLinked,
    ChatRead,
    ChatReopened,
    ChatReturned,
    ChatSnoozed,
    ChatUnlabelled,
    ChatUnlinked,
    EmployeeMentioned,
    LabelChanged,
    LabelDeleted,
    MentionsRead,
    MessageChanged,
    MessageNoted,
    MessageQueued,
    MessageReceived,
    MessageStatusChanged,
    ScheduledChanged,
    ScheduledDeleted,
)
from kramar.chats.events.bulk import BulkActionChanged
from kramar.chats.events.quick_replies import QuickReplyChanged, QuickReplyDeleted
from kramar.chats.events.saved_filters import SavedFilterChanged, SavedFilterDeleted
from kramar.clients.events import (
    ClientChanged,
    ClientCreated,
    ClientDeleted,
    ClientFileAdded,
    ClientFileDeleted,
    ClientJobChanged,
    ClientRestored,
    NoteAdded,
    NoteChanged,
    NoteDeleted,
)
from kramar.company.events import CompanyChanged
from kramar.delivery.events import DeliveryAccountChanged, DeliveryRuleChanged
from kramar.distribution.events import DistributionChanged
from kramar.events.shape import Event, Shape
from kramar.intake.events import OrderRequestChanged
from kramar.live.shapes import (
    AttendingHere,
    ChatWithdrawn,
    Expired,
    Heartbeat,
    OrderWithdrawn,
    Ping,
    Pong,
    Reset,
    TypingHere,
    TypingShown,
    ViewersShown,
    ViewingHere,
    Welcome,
)
from kramar.orders.events import (
    OrderChanged,
    OrderCreated,
    OrderDeleted,
    OrderStatusChanged,
    OrderStatusDeleted,
)
from kramar.orders.events.choices import (
    DeliveryMethodsChanged,
    OrderSourcesChanged,
    PaymentMethodsChanged,
)
from kramar.orders.events.jobs import OrderJobChanged
from kramar.owndata.events import CompanyExportChanged, RetentionChanged
from kramar.papers.events import RequisitesChanged
from kramar.staff.events import EmployeeChanged, PresenceChanged, RoleChanged, RoleDeleted
from kramar.webhooks.events import WebhookChanged

EVENTS: tuple[type[Event], ...] = (
    MessageReceived,
    MessageQueued,
    MessageChanged,
    MessageNoted,
    MessageStatusChanged,
    ChatAssigned,
    ChatClosed,
    ChatErased,
    ChatReopened,
    ChatReturned,
    ChatSnoozed,
    ChatRead,
    ChatChanged,
    ScheduledChanged,
    ScheduledDeleted,
    ChatAsked,
    ChatAskWithdrawn,
    BulkActionChanged,
    ChatWithdrawn,
    ChatLabelled,
    ChatUnlabelled,
    LabelChanged,
    LabelDeleted,
    EmployeeMentioned,
    MentionsRead,
    ChatLinked,
    ChatUnlinked,
    ClientCreated,
    ClientChanged,
    ClientDeleted,
    ClientRestored,
    ClientFileAdded,
    ClientFileDeleted,
    ClientJobChanged,
    NoteAdded,
    NoteChanged,
    NoteDeleted,
    CategoryChanged,
    CategoryDeleted,
    ProductChanged,
    ProductDeleted,
    OfferStockChanged,
    CatalogReloaded,
    ProductJobChanged,
    CatalogImportChanged,
    CatalogSourceChanged,
    CatalogSourceDeleted,
    QuickReplyChanged,
    QuickReplyDeleted,
    SavedFilterChanged,
    SavedFilterDeleted,
    OrderCreated,
    OrderChanged,
    OrderDeleted,
    OrderWithdrawn,
    OrderStatusChanged,
    OrderStatusDeleted,
    OrderJobChanged,
    PaymentMethodsChanged,
    DeliveryMethodsChanged,
    OrderSourcesChanged,
    EmployeeChanged,
    PresenceChanged,
    DistributionChanged,
    RoleChanged,
    RoleDeleted,
    ChannelChanged,
    CompanyChanged,
    RequisitesChanged,
    DeliveryRuleChanged,
    DeliveryAccountChanged,
    WebhookChanged,
    OrderRequestChanged,
    CompanyExportChanged,
    RetentionChanged,
    AlertRaised,
    AlertsCleared,
    AlertsForgotten,
)


FRAMES: tuple[type[Shape], ...] = (
    Welcome,
    Reset,
    Heartbeat,
    TypingShown,
    ViewersShown,
    Expired,
    Pong,
)
CLIENT_FRAMES: tuple[type[Shape], ...] = (Ping, TypingHere, ViewingHere, AttendingHere)


def frames_schema() -> JsonSchemaValue:
    """Return the JSON schema of all frames, as they are once sent: nothing is left out."""
    shapes = (*EVENTS, *FRAMES, *CLIENT_FRAMES)
    refs, schema = models_json_schema(
        [(shape, "serialization") for shape in shapes], ref_template="#/$defs/{model}"
    )
    ref = {shape: refs[shape, "serialization"] for shape in shapes}
    definitions = schema["$defs"] | {
        "Event": {"oneOf": [_numbered(event, ref[event]) for event in EVENTS]},
        "Events": _object(
            type={"const": "events"},
            events={"type": "array", "items": {"$ref": "#/$defs/Event"}},
            upto={"type": "integer"},
        ),
        "ClientFrame": {"oneOf": [ref[frame] for frame in CLIENT_FRAMES]},
    }
    frames = [{"$ref": "#/$defs/Events"}, *(ref[frame] for frame in FRAMES)]
    return {"title": "ServerFrame", "oneOf": frames, "$defs": definitions}


def _numbered(event: type[Event], data: JsonSchemaValue) -> JsonSchemaValue:
    """Describe an event as it stands in a frame: with its number and kind."""
    return _object(number={"type": "integer"}, kind={"const": event.kind}, data=data)


def _object(**properties: JsonSchemaValue) -> JsonSchemaValue:
    return {
        "type": "object",
        "properties": properties,
        "required": list(properties),
        "additionalProperties": False,
    }
