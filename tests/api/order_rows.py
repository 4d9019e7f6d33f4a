"""The permission table's rows of orders and of what they are chosen from."""

from tests.api.permission_row import EVERYBODY, OWNER_ONLY, Row

REQUISITES: dict[str, object] = {
    "recipient": "ФОП Іваненко Іван Іванович",
    "iban": "UA213223130000026007233566001",
    "code": "1234567899",
    "purpose": "Оплата за товар",
}

ORDER_ROWS = (
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
    Row("GET", "requisites", EVERYBODY),
    # The number's place is missing: in braces it would look like an id of this table.
    Row("PUT", "requisites", (422, 403, 403, 401), REQUISITES),
    Row("GET", "orders/{order}/payment-qr", EVERYBODY),
    # Nobody has said where to pay yet.
    Row("GET", "orders/{order}/invoice.pdf", (409, 409, 409, 401)),
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
    Row("PUT", "order-statuses/arranged", OWNER_ONLY, {"status_ids": ["{order_status}"]}),
    Row(
        "POST",
        "order-statuses/{order_status}/empty",
        OWNER_ONLY,
        {"status_id": "{next_status}"},
    ),
    Row("PUT", "payment-methods/arranged", OWNER_ONLY, {"row_ids": ["{payment_method}"]}),
    Row("PUT", "delivery-methods/arranged", OWNER_ONLY, {"row_ids": ["{delivery_method}"]}),
    Row("PUT", "order-sources/arranged", OWNER_ONLY, {"row_ids": ["{order_source}"]}),
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
)
