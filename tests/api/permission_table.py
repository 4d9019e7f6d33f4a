"""Who gets which answer: one row for each route of the OpenAPI document.

Words in braces stand for the rows of ``tests/api/world.py``. The chat of the table is open and
nobody's, and its one message came from Clara.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from uuid import uuid4

from kramar.core import clock

TOMORROW = (clock.now() + timedelta(days=1)).isoformat()
NO_KEYS = {"p256dh": "", "auth": ""}
ROLES = ("owner", "manager", "observer", "stranger")


@dataclass(frozen=True)
class Row:
    """A route, and the statuses for the owner, a manager, an observer and a stranger."""

    method: str
    path: str
    statuses: tuple[int, int, int, int]
    body: dict[str, object] = field(default_factory=dict)
    upload: bool = False

    @property
    def name(self) -> str:
        """Name the row in a test's report."""
        return f"{self.method} {self.path}"


EVERYBODY = (200, 200, 200, 401)
OWNER_ONLY = (200, 403, 403, 401)
PUBLIC = (200, 200, 200, 200)

TABLE = (
    Row("GET", "me", EVERYBODY),
    Row("PATCH", "me", EVERYBODY, {"theme": "dark"}),
    Row("GET", "me/push", EVERYBODY),
    # The address is of no push service; the services' tests subscribe real ones.
    Row("POST", "me/push", (422, 422, 422, 401), {"endpoint": "", "keys": NO_KEYS}),
    Row("PATCH", "me/push", EVERYBODY, {"mentions": False}),
    # The owner's only device is named below; the others have none.
    Row("POST", "me/push/test", (202, 422, 422, 401)),
    Row("DELETE", "me/push/{push_subscription}", (204, 404, 404, 401)),
    Row("GET", "company", EVERYBODY),
    Row("PATCH", "company", OWNER_ONLY, {"name": "Лампи й лампочки"}),
    Row("GET", "company/subscription", EVERYBODY),
    Row("GET", "employees", EVERYBODY),
    Row("PATCH", "employees/{employee}", OWNER_ONLY, {"role_id": "{role}"}),
    Row("POST", "employees/{employee}/dismiss", OWNER_ONLY),
    Row("GET", "roles", EVERYBODY),
    Row("GET", "roles/{role}", OWNER_ONLY),
    Row("PATCH", "roles/{role}", OWNER_ONLY, {"name": "Продавець"}),
    Row("GET", "invitations", OWNER_ONLY),
    Row("POST", "invitations", (201, 403, 403, 401), {"full_name": "Ян", "role_id": "{role}"}),
    Row("DELETE", "invitations/{invitation}", (204, 403, 403, 401)),
    Row("GET", "invitations/by-token/{token}", PUBLIC),
    Row(
        "POST",
        "invitations/by-token/{token}/accept",
        (204, 204, 204, 204),
        {"login": "yana", "password": "лампа на столі", "full_name": "Яна Світла"},
    ),
    Row("GET", "chats?responsible={employee}&channel={channel}&label={label}", EVERYBODY),
    Row("GET", "chats/counts?responsible={employee}&channel={channel}&label={label}", EVERYBODY),
    Row("GET", "search?q=lampa", EVERYBODY),
    Row("GET", "chats/{chat}", EVERYBODY),
    Row("GET", "chats/{chat}/messages", EVERYBODY),
    # Nobody writes into a chat before taking it, the owner neither.
    Row(
        "POST",
        "chats/{chat}/messages",
        (403, 403, 403, 401),
        {
            "client_id": str(uuid4()),
            "text": "Так, є",
            "attachments": ["{file}"],
            "reply_to": "{message}",
            "quick_reply": "{quick_reply}",
        },
    ),
    Row("POST", "chats/{chat}/messages/{message}/retry", (403, 403, 403, 401)),
    Row("PATCH", "chats/{chat}/messages/{message}", (403, 403, 403, 401), {"text": "Так"}),
    Row("DELETE", "chats/{chat}/messages/{message}", (403, 403, 403, 401)),
    Row("PUT", "chats/{chat}/messages/{message}/reaction", (403, 403, 403, 401), {"emoji": "❤"}),
    Row("GET", "chats/{chat}/messages/{message}/history", (200, 200, 403, 401)),
    Row("POST", "chats/{chat}/take", (200, 200, 403, 401)),
    Row("POST", "chats/{chat}/close", (200, 200, 403, 401)),
    Row("POST", "chats/{chat}/reopen", (200, 200, 403, 401)),
    # The chat is nobody's, so that whoever may take it may also say that it was read.
    Row("POST", "chats/{chat}/read", (200, 200, 403, 401), {"seq": 1}),
    Row("PUT", "chats/{chat}/responsible", (200, 200, 403, 401), {"employee_id": "{employee}"}),
    Row("POST", "chats/{chat}/typing", (403, 403, 403, 401)),
    Row("PUT", "chats/{chat}/snooze", (200, 200, 403, 401), {"until": TOMORROW}),
    Row("DELETE", "chats/{chat}/snooze", (200, 200, 403, 401)),
    Row("GET", "bulk-actions", EVERYBODY),
    Row(
        "POST",
        "bulk-actions",
        (201, 201, 403, 401),
        {
            "action": "hand_over",
            "employee_id": "{employee}",
            "chat_ids": ["{chat}"],
            "label_id": "{label}",
        },
    ),
    Row("GET", "bulk-actions/{bulk_action}", (200, 404, 404, 401)),
    Row("POST", "bulk-actions/{bulk_action}/cancel", (200, 404, 404, 401)),
    Row("POST", "bulk-actions/{bulk_action}/undo", (409, 404, 404, 401)),
    Row("GET", "chats/{chat}/scheduled", EVERYBODY),
    Row(
        "POST",
        "chats/{chat}/scheduled",
        (403, 403, 403, 401),
        {
            "client_id": str(uuid4()),
            "text": "Доброго ранку!",
            "attachments": ["{file}"],
            "quick_reply": "{quick_reply}",
            "send_at": TOMORROW,
        },
    ),
    Row("PATCH", "chats/{chat}/scheduled/{scheduled}", (403, 403, 403, 401), {"text": "Вітаю!"}),
    Row("DELETE", "chats/{chat}/scheduled/{scheduled}", (403, 403, 403, 401)),
    Row("POST", "chats/{chat}/labels", (200, 200, 403, 401), {"name": "Опт"}),
    Row("DELETE", "chats/{chat}/labels/{label}", (200, 200, 403, 401)),
    Row("PUT", "chats/{chat}/client", (200, 200, 403, 401), {"client_id": "{client}"}),
    Row("POST", "chats/{chat}/client", (201, 201, 403, 401), {"phones": ["067 765 43 21"]}),
    Row("DELETE", "chats/{chat}/client", (200, 200, 403, 401)),
    Row("GET", "chats/{chat}/notes", EVERYBODY),
    Row("POST", "chats/{chat}/notes", (201, 201, 403, 401), {"text": "Любить жовте світло"}),
    Row("GET", "clients?responsible={employee}", EVERYBODY),
    Row("GET", "clients/counts?responsible={employee}", EVERYBODY),
    Row(
        "POST",
        "clients",
        (201, 201, 403, 401),
        {"last_name": "Бойко", "responsible_id": "{employee}"},
    ),
    Row("GET", "clients/{client}", EVERYBODY),
    Row(
        "PATCH",
        "clients/{client}",
        (200, 200, 403, 401),
        {"first_name": "Ірина", "responsible_id": "{employee}"},
    ),
    Row("DELETE", "clients/{client}", (204, 403, 403, 401)),
    Row("POST", "clients/{client}/restore", OWNER_ONLY),
    Row("PUT", "clients/{client}/blacklist", (200, 200, 403, 401), {"reason": "Не забрала двічі"}),
    Row("DELETE", "clients/{client}/blacklist", (200, 200, 403, 401)),
    Row("GET", "clients/{client}/duplicates", EVERYBODY),
    Row(
        "POST",
        "clients/{client}/not-duplicates",
        (204, 403, 403, 401),
        {"other_id": "{other_client}"},
    ),
    Row("POST", "clients/{client}/merge", (201, 403, 403, 401), {"other_id": "{other_client}"}),
    # The merge of the table was taken back.
    Row("POST", "client-merges/{client_merge}/undo", (409, 403, 403, 401)),
    Row("POST", "client-imports/preview", (422, 422, 403, 401), upload=True),
    Row(
        "POST",
        "client-imports",
        (201, 201, 403, 401),
        {"file_id": "{file}", "columns": ["full_name"]},
    ),
    Row(
        "POST",
        "client-exports",
        (201, 403, 403, 401),
        {"client_ids": ["{client}"]},
    ),
    Row(
        "POST",
        "clients/bulk",
        (201, 201, 403, 401),
        {"action": "assign", "client_ids": ["{client}"], "employee_id": "{employee}"},
    ),
    Row("GET", "client-jobs", EVERYBODY),
    Row("POST", "client-jobs/{client_job}/cancel", (200, 404, 404, 401)),
    Row("GET", "client-jobs/{client_job}/errors.csv", (200, 404, 404, 401)),
    # The job of the table was stopped, so that there is nothing to download.
    Row("GET", "client-jobs/{client_job}/file", (404, 403, 403, 401)),
    Row("GET", "clients/{client}/notes", EVERYBODY),
    Row("POST", "clients/{client}/notes", (201, 201, 403, 401), {"text": "Дзвонити зранку"}),
    Row("PATCH", "clients/{client}/notes/{note}", (200, 200, 403, 401), {"text": "Зранку"}),
    Row("DELETE", "clients/{client}/notes/{note}", (204, 204, 403, 401)),
    Row("POST", "clients/{client}/notes/{note}/restore", (200, 200, 403, 401)),
    Row("GET", "categories", EVERYBODY),
    Row("POST", "categories", (201, 201, 403, 401), {"name": "Торшери", "parent_id": "{category}"}),
    Row(
        "PATCH",
        "categories/{category}",
        (200, 200, 403, 401),
        {"name": "Бра", "parent_id": "{parent_category}"},
    ),
    Row("DELETE", "categories/{category}", (204, 204, 403, 401)),
    Row("GET", "products?category={category}", EVERYBODY),
    Row(
        "POST",
        "products",
        (201, 201, 403, 401),
        {"name": "Торшер", "category_id": "{category}", "picture_id": "{picture}"},
    ),
    Row("POST", "product-pictures", (201, 201, 403, 401), upload=True),
    Row("GET", "products/{product}", EVERYBODY),
    Row(
        "PATCH",
        "products/{product}",
        (200, 200, 403, 401),
        {"category_id": "{category}", "picture_id": "{picture}"},
    ),
    Row("DELETE", "products/{product}", (200, 200, 403, 401)),
    Row("POST", "products/{product}/restore", (200, 200, 403, 401)),
    Row(
        "POST",
        "products/{product}/offers",
        (201, 201, 403, 401),
        {"name": "синя", "picture_id": "{picture}"},
    ),
    Row("GET", "offers?q=lampa", EVERYBODY),
    Row("PATCH", "offers/{offer}", (200, 200, 403, 401), {"picture_id": "{picture}"}),
    Row("DELETE", "offers/{offer}", (200, 200, 403, 401)),
    Row("GET", "clients/{client}/orders", EVERYBODY),
    Row(
        "GET",
        "orders?status={order_status}&responsible={employee}&source={order_source}&offer={offer}",
        EVERYBODY,
    ),
    Row(
        "GET",
        "orders/counts?status={order_status}&responsible={employee}&source={order_source}"
        "&offer={offer}",
        EVERYBODY,
    ),
    Row(
        "POST",
        "orders",
        (201, 201, 403, 401),
        {
            "client_id": "{client}",
            "chat_id": "{chat}",
            "lines": [{"offer_id": "{offer}", "quantity": 2}],
            "delivery": {"method_id": "{delivery_method}"},
            "payment": {"method_id": "{payment_method}"},
            "responsible_id": "{employee}",
            "source_id": "{order_source}",
            "status_id": "{order_status}",
        },
    ),
    Row("GET", "orders/{order}", EVERYBODY),
    Row(
        "PATCH",
        "orders/{order}",
        (200, 200, 403, 401),
        {
            "version": 1,
            "client_id": "{client}",
            "lines": [{"offer_id": "{offer}"}],
            "delivery": {"method_id": "{delivery_method}"},
            "payment": {"method_id": "{payment_method}"},
            "responsible_id": "{employee}",
            "source_id": "{order_source}",
        },
    ),
    Row("POST", "orders/{order}/status", (200, 200, 403, 401), {"status_id": "{order_status}"}),
    Row("POST", "orders/{order}/lock", (200, 200, 403, 401)),
    Row("DELETE", "orders/{order}/lock", OWNER_ONLY),
    Row("DELETE", "orders/{order}", (204, 403, 403, 401)),
    Row("GET", "orders/{order}/payments", EVERYBODY),
    Row(
        "POST",
        "orders/{order}/payments",
        (201, 201, 403, 401),
        {"amount": "100.00", "method_id": "{payment_method}"},
    ),
    Row("GET", "orders/{order}/calls", EVERYBODY),
    Row("POST", "orders/{order}/calls", (201, 201, 403, 401), {"outcome": "no_answer"}),
    Row("PUT", "orders/{order}/ttn", (200, 200, 403, 401), {"number": "20450012345678"}),
    Row("GET", "orders/{order}/timeline", EVERYBODY),
    Row("GET", "order-statuses", EVERYBODY),
    Row(
        "POST",
        "order-statuses",
        (201, 403, 403, 401),
        {"name": "Уточнення", "allowed_next": ["{order_status}"]},
    ),
    Row(
        "PATCH",
        "order-statuses/{order_status}",
        OWNER_ONLY,
        {"name": "Прийнято", "allowed_next": ["{next_status}"]},
    ),
    Row("DELETE", "order-statuses/{order_status}", (204, 403, 403, 401)),
    Row("POST", "payment-methods", (201, 403, 403, 401), {"name": "Монобанк"}),
    Row("PATCH", "payment-methods/{payment_method}", OWNER_ONLY, {"name": "Готівкою"}),
    Row("DELETE", "payment-methods/{payment_method}", (204, 403, 403, 401)),
    Row("POST", "delivery-methods", (201, 403, 403, 401), {"name": "Сусід", "carrier": "other"}),
    Row("PATCH", "delivery-methods/{delivery_method}", OWNER_ONLY, {"is_active": False}),
    Row("DELETE", "delivery-methods/{delivery_method}", (204, 403, 403, 401)),
    Row("POST", "order-sources", (201, 403, 403, 401), {"name": "Ярмарок"}),
    Row("PATCH", "order-sources/{order_source}", OWNER_ONLY, {"name": "Наш сайт"}),
    Row("DELETE", "order-sources/{order_source}", (204, 403, 403, 401)),
    Row("GET", "payment-methods", EVERYBODY),
    Row("GET", "delivery-methods", EVERYBODY),
    Row("GET", "order-sources", EVERYBODY),
    Row("POST", "catalog-files", (201, 403, 403, 401), upload=True),
    Row("GET", "catalog-sources", OWNER_ONLY),
    Row("POST", "catalog-sources", (201, 403, 403, 401), {"name": "Ще один", "hours": 6}),
    Row("PATCH", "catalog-sources/{catalog_source}", OWNER_ONLY, {"name": "Інший"}),
    Row("DELETE", "catalog-sources/{catalog_source}", (204, 403, 403, 401)),
    Row("GET", "catalog-imports", OWNER_ONLY),
    Row(
        "POST",
        "catalog-imports",
        (201, 403, 403, 401),
        {"source_id": "{catalog_source}", "file_id": "{file}"},
    ),
    Row("POST", "catalog-imports/preview", OWNER_ONLY, {"file_id": "{file}"}),
    Row("GET", "catalog-imports/{catalog_import}", OWNER_ONLY),
    Row("POST", "catalog-imports/{catalog_import}/cancel", OWNER_ONLY),
    Row("GET", "catalog-imports/{catalog_import}/problems", OWNER_ONLY),
    Row("GET", "catalog-imports/{catalog_import}/problems.csv", OWNER_ONLY),
    Row("GET", "labels", EVERYBODY),
    Row("POST", "labels", (201, 403, 403, 401), {"name": "Чекає оплати"}),
    Row("GET", "labels/{label}", EVERYBODY),
    Row("PATCH", "labels/{label}", OWNER_ONLY, {"name": "Дуже VIP", "color": "red"}),
    Row("DELETE", "labels/{label}", (204, 403, 403, 401)),
    # Whoever may answer in chats writes to the team, in anybody's; a role that only reads, nowhere.
    Row(
        "POST",
        "chats/{chat}/private-notes",
        (201, 201, 403, 401),
        {"client_id": str(uuid4()), "text": "Знижка 5 %", "mentions": ["{employee}"]},
    ),
    Row("GET", "chats/{chat}/colleagues", EVERYBODY),
    # Nobody answers for the chat, so there is nobody to ask.
    Row("POST", "chats/{chat}/ask", (409, 409, 403, 401)),
    Row("DELETE", "chats/{chat}/ask?employee={employee}", (200, 200, 403, 401)),
    Row("GET", "me/mentions", EVERYBODY),
    Row("POST", "me/mentions/read", EVERYBODY, {"ids": []}),
    Row("GET", "channels", EVERYBODY),
    # The messenger is not there in tests, so that an owner hears exactly this.
    Row(
        "POST",
        "channels",
        (422, 403, 403, 401),
        {"kind": "telegram", "name": "Бот", "settings": {"token": "1:abc"}},
    ),
    Row("PATCH", "channels/{channel}", OWNER_ONLY, {"name": "Лампи в Telegram"}),
    Row("POST", "channels/{channel}/check", (422, 403, 403, 401)),
    # What is to be pasted somewhere is told of Meta's channels alone; this one is Telegram's.
    Row("GET", "channels/{channel}/webhook", (404, 403, 403, 401)),
    Row("GET", "channels/{channel}/failed-payloads", OWNER_ONLY),
    Row("POST", "channels/{channel}/failed-payloads/{payload}/replay", (204, 403, 403, 401)),
    Row("GET", "saved-filters", EVERYBODY),
    Row("POST", "saved-filters", (201, 201, 201, 401), {"name": "Борги", "query": "unread=true"}),
    # The filter of the table is the owner's, shown to everybody.
    Row("PATCH", "saved-filters/{saved_filter}", OWNER_ONLY, {"name": "Нові"}),
    Row("DELETE", "saved-filters/{saved_filter}", (204, 403, 403, 401)),
    Row("GET", "quick-replies", EVERYBODY),
    Row(
        "POST",
        "quick-replies",
        (201, 201, 403, 401),
        {"activation": "!ціна", "text": "Ось", "attachments": ["{file}"], "label_id": "{label}"},
    ),
    Row("GET", "quick-replies/export.csv", OWNER_ONLY),
    Row("POST", "quick-replies/import", (422, 403, 403, 401), upload=True),
    # The table's reply is shared, and the owner made it.
    Row(
        "PATCH",
        "quick-replies/{quick_reply}",
        OWNER_ONLY,
        {"text": "Так", "attachments": ["{file}"], "label_id": "{label}"},
    ),
    Row("DELETE", "quick-replies/{quick_reply}", (204, 403, 403, 401)),
    Row("POST", "quick-replies/{quick_reply}/restore", OWNER_ONLY),
    Row("GET", "quick-replies/{quick_reply}/preview?chat={chat}", EVERYBODY),
    Row("POST", "uploads", (201, 201, 201, 401), upload=True),
    Row("GET", "alerts", (200, 200, 403, 401)),
    Row("DELETE", "alerts", (204, 204, 403, 401)),
    Row("GET", "order-requests", (200, 200, 403, 401)),
    Row("GET", "order-requests/{order_request}", (200, 200, 403, 401)),
    Row(
        "POST",
        "order-requests/{order_request}/accept",
        (200, 200, 403, 401),
        {"texts": {"phone": "0671234567"}, "lines": []},
    ),
    Row("DELETE", "order-requests/{order_request}", (204, 204, 403, 401)),
    Row("GET", "api-keys", OWNER_ONLY),
    Row("POST", "api-keys", (201, 403, 403, 401), {"name": "Сайт"}),
    Row("DELETE", "api-keys/{api_key}", (204, 403, 403, 401)),
)
