"""Where each kind of rows stands in the archive; what is not in it stands here with the reason.

A test holds that every model of a company has its place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from django.apps import apps
from django.db import models
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kramar.core.tenancy import TenantModel


@dataclass(frozen=True, slots=True)
class Kind:
    """One table of the archive.

    :param path: of its two files, without an ending
    :param label: of the model
    :param without: columns that are secret, or of use to this installation only
    :param beside: columns read from other rows, by what leads there
    :param names: columns without a reference that hold the id of a model's row
    """

    path: str
    label: str
    title: str | Promise
    without: tuple[str, ...] = ()
    beside: Mapping[str, str] = field(default_factory=dict)
    names: Mapping[str, str] = field(default_factory=dict)

    @property
    def model(self) -> type[TenantModel]:
        """The model whose rows these are."""
        found = apps.get_model(self.label)
        if not issubclass(found, TenantModel):
            raise TypeError(self.label)
        return found

    def columns(self) -> dict[str, "models.Field[object, object] | None"]:
        """Return the model's own columns, then those beside them, each with its field."""
        hidden = {"company", *self.without}
        own = [each for each in self.model._meta.concrete_fields if each.name not in hidden]
        return {each.attname: each for each in own} | dict.fromkeys(self.beside)


_SIGN_IN = {"login": "user__login", "email": "user__email"}
_SORTING = ("facets", "responsible_key", "channel_key", "last_message_at", "all_labels")

KINDS: tuple[Kind, ...] = (
    Kind("people/roles", "staff.Role", _("Ролі та їхні дозволи")),
    Kind(
        *("people/employees", "staff.Employee", _("Співробітники")),
        without=("user", "on_site"),
        beside=_SIGN_IN,
    ),
    Kind("people/invitations", "staff.Invitation", _("Запрошення"), without=("token_hash",)),
    Kind("people/shifts", "staff.Shift", _("Робочі зміни")),
    Kind("people/distribution", "distribution.Participant", _("Учасники розподілу")),
    Kind("people/distribution-days", "distribution.Share", _("Розподілено за день")),
    Kind("people/api-keys", "staff.ApiKey", _("Ключі API (без самих ключів)"), ("key_hash",)),
    Kind(
        *("channels/channels", "channels.Channel", _("Канали (без паролів і токенів)")),
        without=("key", "credentials", "settings"),
    ),
    Kind("channels/webhooks", "webhooks.Webhook", _("Вебхуки (без секретів)"), ("sealed",)),
    Kind("chats/contacts", "chats.Contact", _("Контакти: хто пише в чатах")),
    Kind(
        *("chats/chats", "chats.Chat", _("Чати")),
        without=("facets", "asker_ids", "last_message", "contact_read_seq"),
    ),
    Kind("chats/messages", "chats.Message", _("Повідомлення"), ("acts", "client_id")),
    Kind("chats/edits", "chats.MessageEdit", _("Що було в повідомленнях до змін")),
    Kind(
        *("chats/attachments", "chats.Attachment", _("Вкладення повідомлень")),
        without=("source", "attempts", "next_attempt_at"),
    ),
    Kind(
        *("chats/scheduled", "chats.ScheduledMessage", _("Заплановані повідомлення")),
        without=("client_id",),
    ),
    Kind("chats/scheduled-files", "chats.ScheduledFile", _("Файли запланованих повідомлень")),
    Kind("chats/waiting-notes", "chats.WaitingNote", _("Нотатки чатів без клієнта")),
    Kind("chats/mentions", "chats.Mention", _("Згадки співробітників")),
    Kind("chats/answers", "chats.Answer", _("Як швидко відповідали")),
    Kind("chats/labels", "chats.Label", _("Мітки"), without=("folded",)),
    Kind("chats/chat-labels", "chats.ChatLabel", _("Мітки на чатах"), without=_SORTING),
    Kind("chats/filters", "chats.SavedFilter", _("Збережені фільтри")),
    Kind("quick-replies/replies", "chats.QuickReply", _("Швидкі відповіді"), ("folded",)),
    Kind("quick-replies/messages", "chats.QuickReplyMessage", _("Повідомлення відповідей")),
    Kind("quick-replies/files", "chats.QuickReplyFile", _("Файли швидких відповідей")),
    Kind("clients/clients", "clients.Client", _("Клієнти"), without=("sort_name",)),
    Kind("clients/phones", "clients.ClientPhone", _("Телефони клієнтів")),
    Kind("clients/emails", "clients.ClientEmail", _("Пошта клієнтів")),
    Kind("clients/addresses", "clients.ClientAddress", _("Адреси клієнтів")),
    Kind("clients/notes", "clients.ClientNote", _("Нотатки про клієнтів")),
    Kind("clients/files", "clients.ClientFile", _("Файли в картках клієнтів")),
    Kind("clients/merges", "clients.ClientMerge", _("Об’єднання карток")),
    Kind("clients/pairs", "clients.ClientPair", _("Схожі картки")),
    Kind(
        *("catalog/sources", "catalog.CatalogSource", _("Звідки завантажується каталог")),
        without=("next_at",),
    ),
    Kind("catalog/categories", "catalog.Category", _("Категорії")),
    Kind("catalog/products", "catalog.Product", _("Товари")),
    Kind("catalog/offers", "catalog.Offer", _("Варіанти: ціни й залишки"), ("pictures_state",)),
    Kind("catalog/pictures", "catalog.ProductPicture", _("Додаткові фото товарів")),
    Kind("orders/statuses", "orders.OrderStatus", _("Статуси замовлень")),
    Kind("orders/payment-methods", "orders.PaymentMethod", _("Способи оплати")),
    Kind("orders/delivery-methods", "orders.DeliveryMethod", _("Способи доставки")),
    Kind("orders/sources", "orders.OrderSource", _("Джерела замовлень")),
    Kind(
        *("orders/orders", "orders.Order", _("Замовлення")),
        without=("version", "all_offers", "preview"),
        names={"chat_id": "chats.Chat"},
    ),
    Kind("orders/lines", "orders.OrderLine", _("Товари в замовленнях")),
    Kind("orders/payments", "orders.OrderPayment", _("Оплати замовлень")),
    Kind("orders/calls", "orders.CallAttempt", _("Дзвінки за замовленнями")),
    Kind("orders/waybills", "delivery.Waybill", _("Накладні"), without=("marker", "terms")),
    Kind("orders/parcels", "delivery.Parcel", _("Посилки"), without=("next_at",)),
    Kind("orders/site-requests", "intake.RawOrderRequest", _("Замовлення, як їх надіслали сайти")),
    Kind("settings/requisites", "papers.Requisites", _("Реквізити для рахунків")),
    Kind("settings/delivery-rules", "delivery.StageRule", _("Що робити, коли посилка рухається")),
    Kind(
        *("settings/carrier", "delivery.CarrierAccount", _("Відправник (без ключа перевізника)")),
        without=("sealed_key",),
    ),
    Kind("settings/retention", "owndata.Retention", _("Скільки місяців що зберігати")),
    Kind(
        *("history/audit", "audit.AuditEntry", _("Історія змін, зокрема замовлень")),
        names={"employee_id": "staff.Employee"},
    ),
    Kind("history/alerts", "alerts.Alert", _("Системні повідомлення"), without=("key", "told")),
)

_WORDS = _("слова для пошуку, складені з того, що є в архіві")
_COUNTED = _("лічильники, пораховані з того, що є в архіві")
_WORK = _("хід фонової роботи; що з неї вийшло, є в історії змін")
_PLACE = _("місце, до якого дочитано журнал подій")
_WAY = _("черга надсилання; що надіслано, є в повідомленнях")
_DEVICE = _("налаштування сповіщень на пристроях співробітників")

LEFT_OUT: dict[str, str | Promise] = {
    "core.StoredFile": _("самі файли лежать у папці files, їх перелік — files.csv"),
    "events.StoredEvent": _("журнал, за яким оновлюються екрани; самі зміни є в історії"),
    "catalog.CatalogImport": _WORK,
    "catalog.ImportProblem": _WORK,
    "catalog.ProductJob": _WORK,
    "catalog.ProductJobItem": _WORK,
    "catalog.ProductWords": _WORDS,
    "catalog.RemotePicture": _("адреси фото постачальника; самі фото є серед файлів"),
    "clients.ClientWords": _WORDS,
    "clients.NoteWords": _WORDS,
    "clients.ClientJob": _WORK,
    "clients.ClientJobFault": _WORK,
    "orders.OrderCounter": _COUNTED,
    "orders.OrderJob": _WORK,
    "orders.OrderJobItem": _WORK,
    "orders.OrderTally": _COUNTED,
    "orders.OrderWords": _WORDS,
    "intake.IdempotencyKey": _("мітки повторних запитів сайтів"),
    "channels.Payload": _("сирі запити месенджерів; усе з них є в повідомленнях"),
    "channels.Delivery": _WAY,
    "channels.PollState": _PLACE,
    "channels.TemplateList": _("шаблони; їх зберігає сам месенджер"),
    "chats.LabelSet": _COUNTED,
    "chats.UnreadCounter": _COUNTED,
    "chats.BulkAction": _WORK,
    "chats.BulkItem": _WORK,
    "chats.MessageName": _("номери повідомлень у месенджерах"),
    "chats.TallyRow": _COUNTED,
    "chats.MessageWords": _WORDS,
    "chats.ContactWords": _WORDS,
    "chats.WaitingNoteWords": _WORDS,
    "push.PushWishes": _DEVICE,
    "push.PushSubscription": _DEVICE,
    "push.PushNotice": _DEVICE,
    "push.PushPosition": _PLACE,
    "webhooks.WebhookPosition": _PLACE,
    "webhooks.WebhookDelivery": _("журнал викликів вебхуків"),
    "delivery.ParcelStep": _WORK,
    "handover.Handover": _WORK,
    "erasure.Erasure": _WORK,
    "owndata.CompanyDeletion": _WORK,
    "owndata.CompanyExport": _WORK,
}
