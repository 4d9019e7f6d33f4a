"""The permission table's rows of delivery; the company of the table has no key to the carrier."""

from tests.api.permission_row import EVERYBODY, OWNER_ONLY, Row

TERMS: dict[str, object] = {
    "weight": "1.00",
    "length": 30,
    "width": 20,
    "height": 10,
    "cost": "640.00",
    "payer": "Recipient",
    "payment_form": "Cash",
    "cod_way": "transfer",
    "description": "Лампа",
}
# Without a key the carrier is never asked.
NOT_CONNECTED = (409, 409, 403, 401)
NO_WAYBILL = (404, 404, 404, 401)

DELIVERY_ROWS = (
    Row("GET", "delivery/account", OWNER_ONLY),
    Row("PUT", "delivery/account", (422, 403, 403, 401), {"api_key": "ключ"}),
    Row("PATCH", "delivery/account", (409, 403, 403, 401), {"phone": "0671234567"}),
    Row("DELETE", "delivery/account", (204, 403, 403, 401)),
    Row("GET", "delivery/senders", (409, 403, 403, 401)),
    Row("GET", "delivery/rules", OWNER_ONLY),
    Row(
        "PUT",
        "delivery/rules",
        OWNER_ONLY,
        {"stage": "at_branch", "status_id": "{order_status}", "message": "Чекає"},
    ),
    Row("GET", "delivery/cities?q=Львів", EVERYBODY),
    Row("GET", "delivery/branches?city_ref=lviv", EVERYBODY),
    Row("GET", "delivery/streets?city_ref=lviv&city=Львів&q=Шев", EVERYBODY),
    Row("GET", "orders/{order}/waybill", EVERYBODY),
    Row("POST", "orders/{order}/waybill", NOT_CONNECTED, TERMS),
    Row("POST", "orders/{order}/waybill/preview", NOT_CONNECTED, TERMS),
    Row("POST", "orders/{order}/waybill/refresh", NOT_CONNECTED),
    Row("DELETE", "orders/{order}/waybill", (404, 404, 403, 401)),
    Row("GET", "orders/{order}/waybill/label.pdf", NO_WAYBILL),
    Row("GET", "orders/{order}/waybill/document.pdf", NO_WAYBILL),
)
