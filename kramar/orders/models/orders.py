"""Orders and their lines. Totals and what lists show are facts on the order's row."""

from decimal import Decimal

from django.db import models
from django.db.models import Q

from kramar.catalog.models import Offer
from kramar.clients.models import NAME_LENGTH as PERSON_LENGTH
from kramar.clients.models import Client
from kramar.core.tenancy import TenantModel
from kramar.orders.models.directories import (
    Carrier,
    DeliveryMethod,
    OrderSource,
    OrderStatus,
    PaymentMethod,
)
from kramar.staff.models import Employee

TEXT_LENGTH = 200
REF_LENGTH = 60
PREVIEW_LENGTH = 200
NOTHING = Decimal("0.00")


LIVE = Q(deleted_at__isnull=True)


def _walks(column: str, word: str) -> list[models.Index]:
    """Return the indexes in which orders lie in one order of the list."""
    order = [f"-{column}", "-id"]
    return [
        models.Index(
            fields=["company", "status", *order], name=f"orders_walk_{word}", condition=LIVE
        ),
        models.Index(
            fields=["company", "responsible", "status", *order],
            name=f"orders_own_{word}",
            condition=LIVE,
        ),
        # PostgreSQL takes no column that is empty for one that is equal in all rows: in the index
        # above those of nobody would not lie in any order.
        models.Index(
            fields=["company", "status", *order],
            name=f"orders_free_{word}",
            condition=LIVE & Q(responsible__isnull=True),
        ),
    ]


def _utm(word: str) -> models.Func:
    """Return a mark of the advertisement, as filters say it."""
    return models.Func(
        "utm",
        template=f"(COALESCE(%(expressions)s ->> '{word}', ''))",
        output_field=models.CharField(),
    )


class OrderCounter(TenantModel):
    """The newest number of a company's orders; its row stays locked until the commit (no gaps)."""

    id: int
    number = models.BigIntegerField(default=0)

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company"], name="orders_counter_once")]


class Order(TenantModel):
    """What a buyer ordered. A deleted one stays as a row, and keeps its number.

    :ivar version: grows with every change, so that of two editors the later is told
    :ivar chat_id: the chat it was made from; chats lie above, so it is only a number here
    :ivar all_offers: ids of what its lines are of, each between two spaces
    :ivar stock_state: what its lines hold of the stock
    """

    class DiscountKind(models.TextChoices):
        """What ``discount_value`` counts in."""

        SUM = "sum"
        PERCENT = "percent"

    class PaymentState(models.TextChoices):
        """How much of the total is paid."""

        UNPAID = "unpaid"
        PART = "part"
        PAID = "paid"

    class StockState(models.TextChoices):
        """What the order's lines hold of the stock."""

        NONE = "none"
        RESERVED = "reserved"
        SHIPPED = "shipped"

    id: int
    number = models.BigIntegerField()
    version = models.IntegerField(default=1)
    status = models.ForeignKey(
        OrderStatus, on_delete=models.PROTECT, related_name="+", db_index=False
    )
    client = models.ForeignKey(
        Client, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    responsible = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    source = models.ForeignKey(
        OrderSource, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    chat_id = models.BigIntegerField(null=True)
    external_id = models.CharField(max_length=TEXT_LENGTH, blank=True)
    last_name = models.CharField(max_length=PERSON_LENGTH, blank=True)
    first_name = models.CharField(max_length=PERSON_LENGTH, blank=True)
    patronymic = models.CharField(max_length=PERSON_LENGTH, blank=True)
    phone = models.CharField(max_length=16, blank=True)
    email = models.EmailField(blank=True)
    comment = models.TextField(blank=True)
    utm = models.JSONField(default=dict)
    extra = models.JSONField(default=list)

    delivery_method = models.ForeignKey(
        DeliveryMethod, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    carrier = models.CharField(max_length=20, choices=Carrier.choices, blank=True)
    city = models.CharField(max_length=TEXT_LENGTH, blank=True)
    city_ref = models.CharField(max_length=REF_LENGTH, blank=True)
    branch = models.CharField(max_length=TEXT_LENGTH, blank=True)
    branch_ref = models.CharField(max_length=REF_LENGTH, blank=True)
    address = models.CharField(max_length=TEXT_LENGTH, blank=True)
    delivery_price = models.DecimalField(max_digits=12, decimal_places=2, default=NOTHING)
    ttn = models.CharField(max_length=REF_LENGTH, blank=True)
    ttn_ref = models.CharField(max_length=REF_LENGTH, blank=True)
    ttn_status = models.CharField(max_length=TEXT_LENGTH, blank=True)
    ttn_status_at = models.DateTimeField(null=True)

    payment_method = models.ForeignKey(
        PaymentMethod, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    cash_on_delivery = models.DecimalField(max_digits=12, decimal_places=2, default=NOTHING)
    paid = models.DecimalField(max_digits=14, decimal_places=2, default=NOTHING)
    payment_state = models.CharField(
        max_length=6, choices=PaymentState.choices, default=PaymentState.UNPAID
    )
    discount_kind = models.CharField(
        max_length=7, choices=DiscountKind.choices, default=DiscountKind.SUM
    )
    discount_value = models.DecimalField(max_digits=12, decimal_places=2, default=NOTHING)
    discount = models.DecimalField(max_digits=14, decimal_places=2, default=NOTHING)
    lines_total = models.DecimalField(max_digits=14, decimal_places=2, default=NOTHING)
    total = models.DecimalField(max_digits=14, decimal_places=2, default=NOTHING)
    lines_count = models.IntegerField(default=0)
    preview = models.CharField(max_length=PREVIEW_LENGTH, blank=True)
    all_offers = models.TextField(blank=True, default="")
    stock_state = models.CharField(
        max_length=8, choices=StockState.choices, default=StockState.NONE
    )

    locked_at = models.DateTimeField(null=True)
    created_by = models.ForeignKey(
        Employee, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    created_at = models.DateTimeField()
    changed_at = models.DateTimeField()
    status_changed_at = models.DateTimeField()
    deleted_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["company", "number"], name="orders_number_once"),
            models.CheckConstraint(
                condition=Q(total__gte=0) & Q(discount__gte=0), name="orders_money_not_negative"
            ),
        ]
        indexes = [
            *_walks("created_at", "created"),
            *_walks("changed_at", "changed"),
            *_walks("total", "total"),
            # To know whether few orders have it, to fetch those few, and to count the others in
            # every status and of everybody: of that the index alone is read.
            *(
                models.Index(
                    fields=["company", field, "status", "responsible"],
                    name=f"orders_with_{word}",
                    condition=LIVE,
                )
                for field, word in (
                    ("source", "source"),
                    ("carrier", "carrier"),
                    ("payment_state", "payment"),
                    ("total", "total"),
                )
            ),
            # The same for whether a chat led to it: each order is in one of the two.
            *(
                models.Index(
                    fields=["company", "status", "responsible"],
                    name=f"orders_{word}_chat",
                    condition=LIVE & Q(chat_id__isnull=is_without),
                )
                for word, is_without in (("with", False), ("without", True))
            ),
            # The same, and all that reports add up or lists of some days are sorted by: they read
            # the index alone.
            models.Index(
                fields=["company", "created_at", "status", "responsible", "source", "total"],
                include=["changed_at", "id"],
                name="orders_by_created_at",
                condition=LIVE,
            ),
            *(
                models.Index(
                    "company",
                    _utm(word),
                    "status",
                    "responsible",
                    name=f"orders_with_utm_{word}",
                    condition=LIVE,
                )
                for word in ("source", "campaign")
            ),
            models.Index(fields=["company", "client", "-id"], name="orders_of_client"),
            models.Index(fields=["company", "ttn"], name="orders_ttn", condition=~Q(ttn="")),
            models.Index(
                fields=["company", "chat_id"],
                name="orders_of_chat",
                condition=Q(chat_id__isnull=False),
            ),
        ]

    def __str__(self) -> str:
        return str(self.number)

    @property
    def full_name(self) -> str:
        """The buyer as the order names them; empty where nothing is known."""
        return " ".join(filter(None, [self.last_name, self.first_name, self.patronymic]))

    @property
    def is_locked(self) -> bool:
        """Whether it may only be changed after it is unlocked."""
        return self.locked_at is not None

    @property
    def due(self) -> Decimal:
        """What is still to be paid, never less than nothing."""
        return max(self.total - self.paid, NOTHING)


class OrderLine(TenantModel):
    """A thing that was ordered, as it was called and priced then; a free line has no offer.

    :ivar discount: hryvnias off the whole line
    :ivar repeats: a line before it in the order is of the same thing
    """

    id: int
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="+", db_index=False)
    offer = models.ForeignKey(
        Offer, on_delete=models.PROTECT, null=True, related_name="+", db_index=False
    )
    sku = models.CharField(max_length=REF_LENGTH, blank=True)
    name = models.CharField(max_length=TEXT_LENGTH)
    quantity = models.IntegerField()
    price = models.DecimalField(max_digits=12, decimal_places=2)
    discount = models.DecimalField(max_digits=12, decimal_places=2, default=NOTHING)
    total = models.DecimalField(max_digits=14, decimal_places=2)
    position = models.IntegerField(default=0)
    repeats = models.BooleanField(default=False, db_default=False)

    class Meta:
        constraints = [
            models.CheckConstraint(
                condition=Q(quantity__gte=1)
                & Q(price__gte=0)
                & Q(discount__gte=0)
                & Q(total__gte=0),
                name="orders_line_sane",
            )
        ]
        indexes = [
            models.Index(fields=["order", "position", "id"], name="orders_line_in_order"),
            models.Index(fields=["company", "offer", "-order"], name="orders_line_of_offer"),
        ]
