"""Devices that are called when their employee is away, and what they are to be called about."""

from django.db import models
from django.db.models import F, Q

from kramar.chats.models import Chat
from kramar.core.tenancy import TenantModel
from kramar.staff.models import Employee

ENDPOINT_LENGTH = 1000
DEVICE_LENGTH = 100


class PushKeys(models.Model):
    """The installation's pair of VAPID keys, sealed: one row, which all processes share."""

    id = models.PositiveSmallIntegerField(primary_key=True)
    sealed = models.BinaryField()
    created_at = models.DateTimeField()


class PushWishes(TenantModel):
    """What an employee is called about on devices; no row means everything."""

    id: int
    employee = models.OneToOneField(Employee, on_delete=models.CASCADE, related_name="+")
    own_messages = models.BooleanField(default=True)
    unassigned_messages = models.BooleanField(default=True)
    mentions = models.BooleanField(default=True)
    handovers = models.BooleanField(default=True)
    returns = models.BooleanField(default=True)
    asks = models.BooleanField(default=True)
    shows_text = models.BooleanField(default=True)


class PushSubscription(TenantModel):
    """One browser's address at its push service; it lives no longer than the session it came by.

    :ivar auth_hash: changes with the password, which ends the session
    :ivar public_key: of the pair that the browser was shown; no other can call it
    """

    id: int
    employee = models.ForeignKey(
        Employee, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    session_key = models.CharField(max_length=40)
    auth_hash = models.CharField(max_length=128)
    endpoint = models.CharField(max_length=ENDPOINT_LENGTH)
    endpoint_hash = models.CharField(max_length=64)
    p256dh = models.CharField(max_length=100)
    auth = models.CharField(max_length=40)
    public_key = models.CharField(max_length=100)
    device = models.CharField(max_length=DEVICE_LENGTH)
    created_at = models.DateTimeField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["company", "endpoint_hash"], name="push_subscription_once"
            )
        ]
        indexes = [models.Index(fields=["employee", "id"], name="push_subscription_of_employee")]


class PushNotice(TenantModel):
    """A call on its way to one device. A later one with the same tag takes its place.

    :ivar due_at: when it is to be sent; none once it was, then it only holds back the next
    :ivar version: grows with each call, so that one that came while another left is not lost
    """

    class Kind(models.TextChoices):
        """What has happened."""

        MESSAGE = "message"
        MENTION = "mention"
        HANDOVER = "handover"
        RETURN = "return"
        ASK = "ask"
        TEST = "test"

    id: int
    subscription = models.ForeignKey(
        PushSubscription, on_delete=models.CASCADE, related_name="+", db_index=False
    )
    tag = models.CharField(max_length=32)
    kind = models.CharField(max_length=8, choices=Kind.choices)
    chat = models.ForeignKey(Chat, on_delete=models.CASCADE, null=True, related_name="+")
    actor = models.CharField(max_length=200, blank=True)
    mention_id = models.BigIntegerField(null=True)
    version = models.IntegerField(default=1)
    attempts = models.IntegerField(default=0)
    due_at = models.DateTimeField(null=True)
    taken_until = models.DateTimeField(null=True)
    sent_at = models.DateTimeField(null=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["subscription", "tag"], name="push_notice_once")
        ]
        indexes = [
            models.Index(F("due_at"), name="push_notice_due", condition=Q(due_at__isnull=False))
        ]


class PushPosition(TenantModel):
    """How far the company's log of events has been read for its devices."""

    id: int
    number = models.BigIntegerField()

    class Meta:
        constraints = [models.UniqueConstraint(fields=["company"], name="push_position_once")]
