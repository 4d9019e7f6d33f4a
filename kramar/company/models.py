"""Companies, and what they pay the installation's operator for."""

from django.db import models

from kramar.core.models import StoredFile

AWAY_MESSAGE_LENGTH = 1000


class Company(models.Model):
    """The tenant: one shop, or a group of shops that work as one.

    ``working_hours`` holds ``core.working_hours.WorkingSpan``; none means round the clock. A client
    who waits longer than ``overdue_minutes`` of them waits too long; zero means never.
    ``language`` is that of newcomers and of papers for buyers; sums are in ``currency`` (ISO 4217).
    Whoever is on site and has no open screen for ``leave_after_minutes`` has left; zero again.
    One that rests (the operator has suspended it) only reads, and still takes in what comes.
    """

    id: int
    slug = models.SlugField(max_length=50, unique=True)
    name = models.CharField(max_length=120)
    logo = models.ForeignKey(StoredFile, null=True, on_delete=models.SET_NULL, related_name="+")
    time_zone = models.CharField(max_length=50, default="Europe/Kyiv")
    currency = models.CharField(max_length=3, default="UAH")
    language = models.CharField(max_length=5, default="uk")
    messenger_enabled = models.BooleanField(default=False)
    distribution_enabled = models.BooleanField(default=False)
    chat_distribution_enabled = models.BooleanField(default=False)
    leave_after_minutes = models.IntegerField(default=15)
    hand_back_enabled = models.BooleanField(default=False)
    working_hours = models.JSONField(default=list)
    client_follows_chat = models.BooleanField(default=True)
    overdue_minutes = models.IntegerField(default=30)
    away_message_enabled = models.BooleanField(default=False)
    away_message = models.CharField(max_length=AWAY_MESSAGE_LENGTH, blank=True)
    allow_negative_stock = models.BooleanField(default=False)
    two_step_required = models.BooleanField(default=False)
    suspended_at = models.DateTimeField(null=True)
    # When its owner has asked to have it deleted, with everything that it has.
    deletes_at = models.DateTimeField(null=True)
    created_at = models.DateTimeField()

    class Meta:
        verbose_name = "компанія"
        verbose_name_plural = "компанії"

    def __str__(self) -> str:
        return self.name

    @property
    def is_resting(self) -> bool:
        """Whether its people only read, and it does nothing by itself."""
        return self.suspended_at is not None or self.deletes_at is not None

    @property
    def distributes(self) -> bool:
        """Whether orders or chats go by themselves to those who are on site."""
        return self.distribution_enabled or self.chat_distribution_enabled


class Plan(models.Model):
    """What the operator sells: limits and a price for a month. No limit is no limit."""

    id: int
    name = models.CharField("назва", max_length=80, unique=True)
    price = models.DecimalField("ціна за місяць, грн", max_digits=12, decimal_places=2)
    employee_limit = models.IntegerField("співробітників", null=True, blank=True)
    channel_limit = models.IntegerField("каналів", null=True, blank=True)
    order_limit = models.IntegerField("замовлень на місяць", null=True, blank=True)

    class Meta:
        verbose_name = "тариф"
        verbose_name_plural = "тарифи"

    def __str__(self) -> str:
        return self.name


class Subscription(models.Model):
    """Until when a company has paid for which plan."""

    id: int
    company = models.OneToOneField(
        Company, on_delete=models.CASCADE, related_name="subscription", verbose_name="компанія"
    )
    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="+", verbose_name="тариф")
    paid_until = models.DateField("оплачено до")

    class Meta:
        verbose_name = "підписка"
        verbose_name_plural = "підписки"

    def __str__(self) -> str:
        return f"{self.company_id}: {self.paid_until}"


class Payment(models.Model):
    """Money that came from a company; it has prolonged the subscription to ``paid_until``."""

    id: int
    company = models.ForeignKey(
        Company, on_delete=models.CASCADE, related_name="+", verbose_name="компанія"
    )
    plan = models.ForeignKey(Plan, on_delete=models.PROTECT, related_name="+", verbose_name="тариф")
    amount = models.DecimalField("сума, грн", max_digits=12, decimal_places=2)
    months = models.PositiveSmallIntegerField("місяців", default=1)
    paid_date = models.DateField("дата платежу")
    paid_until = models.DateField("оплачено до", editable=False)
    comment = models.CharField("примітка", max_length=200, blank=True)

    class Meta:
        verbose_name = "платіж"
        verbose_name_plural = "платежі"

    def __str__(self) -> str:
        return f"{self.amount} · {self.paid_date}"


class PaymentDetails(models.Model):
    """Where the companies of this installation pay to; one row, the operator's own."""

    id: int
    recipient = models.CharField("отримувач", max_length=140)
    code = models.CharField("код отримувача (ЄДРПОУ, РНОКПП)", max_length=10)
    iban = models.CharField("IBAN", max_length=34)
    bank = models.CharField("банк", max_length=120)
    purpose = models.CharField("призначення платежу", max_length=280)

    class Meta:
        verbose_name = "реквізити для оплати"
        verbose_name_plural = "реквізити для оплати"

    def __str__(self) -> str:
        return self.recipient
