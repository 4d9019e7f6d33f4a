"""``delivery/account`` and ``delivery/rules``: the key, who sends, and what parcels bring about."""

from decimal import Decimal
from typing import Annotated, Literal

from ninja import Router, Schema, Status
from pydantic import Field, PlainSerializer

from kramar.api.access import needs
from kramar.api.company_scope import EmployeeRequest
from kramar.api.paths import RowId
from kramar.delivery.models import MESSAGE_LENGTH, CarrierAccount
from kramar.delivery.services import accounts, rules
from kramar.delivery.stages import WAYS
from kramar.staff.permissions import Permission

router = Router(tags=["delivery"])
administering = needs(Permission.ADMINISTRATION)

Payer = Literal["Recipient", "Sender"]
PaymentForm = Literal["Cash", "NonCash"]
CodWay = Literal["transfer", "control"]
Weight = Annotated[
    Decimal,
    Field(ge=Decimal("0.1"), le=1000, max_digits=6, decimal_places=2),
    PlainSerializer(lambda value: f"{value:.2f}", return_type=str),
]
Side = Annotated[int, Field(ge=1, le=300)]
Ref = Annotated[str, Field(max_length=60)]
Name = Annotated[str, Field(max_length=200)]


class KeyIn(Schema):
    """The carrier's key; it is checked at once and never shown again."""

    api_key: Annotated[str, Field(max_length=200)]


class AccountIn(Schema):
    """What is to change of the sender and of what a waybill begins with."""

    sender_ref: Ref | None = None
    contact_ref: Ref | None = None
    phone: Annotated[str, Field(max_length=40)] | None = None
    city: Name | None = None
    city_ref: Ref | None = None
    branch: Name | None = None
    branch_ref: Ref | None = None
    weight: Weight | None = None
    length: Side | None = None
    width: Side | None = None
    height: Side | None = None
    description: Annotated[str, Field(min_length=1, max_length=100)] | None = None
    payer: Payer | None = None
    payment_form: PaymentForm | None = None
    cod_way: CodWay | None = None


class AccountOut(Schema):
    """How the company is connected; ``is_ready``: waybills can be made."""

    is_connected: bool
    is_key_refused: bool
    is_ready: bool
    sender_ref: str
    sender_name: str
    contact_ref: str
    contact_name: str
    phone: str
    city: str
    city_ref: str
    branch: str
    branch_ref: str
    weight: Weight
    length: int
    width: int
    height: int
    description: str
    payer: Payer
    payment_form: PaymentForm
    cod_way: CodWay

    @classmethod
    def of(cls, account: CarrierAccount | None) -> "AccountOut":
        """Present an account, or the lack of one; never its key."""
        shown = account or CarrierAccount()
        names = set(cls.model_fields) - {"is_connected", "is_key_refused", "is_ready"}
        return cls.model_validate(
            {
                "is_connected": account is not None,
                "is_key_refused": shown.key_refused_at is not None,
                "is_ready": shown.is_ready,
                **{name: getattr(shown, name) for name in names},
            }
        )


class ContactOut(Schema):
    """A person who hands parcels in."""

    ref: str
    name: str
    phone: str


class SenderOut(Schema):
    """Who sends."""

    ref: str
    name: str
    contacts: list[ContactOut]


class SenderList(Schema):
    """Everybody who may send by the key."""

    items: list[SenderOut]


class RuleIn(Schema):
    """What is done at a stage: the order's new status, a message to the buyer."""

    stage: Annotated[str, Field(max_length=20)]
    status_id: RowId | None
    message: Annotated[str, Field(max_length=MESSAGE_LENGTH)] = ""


class RuleOut(Schema):
    """What is done at a stage; ``codes`` are the carrier's."""

    stage: str
    codes: list[str]
    status_id: int | None
    message: str

    @classmethod
    def of(cls, rule: rules.Rule) -> "RuleOut":
        """Present a rule."""
        return cls(
            stage=rule.stage.value,
            codes=[*WAYS[rule.stage].codes],
            status_id=rule.status_id,
            message=rule.message,
        )


class RuleList(Schema):
    """The rules in the order of a parcel's way."""

    items: list[RuleOut]


@router.get(
    "/delivery/account",
    response=AccountOut,
    auth=administering,
    operation_id="get_delivery_account",
)
def get_account(request: EmployeeRequest) -> AccountOut:
    """Show how the company is connected."""
    return AccountOut.of(accounts.find_account())


@router.put(
    "/delivery/account",
    response=AccountOut,
    auth=administering,
    operation_id="connect_delivery_account",
)
def put_account(request: EmployeeRequest, body: KeyIn) -> AccountOut:
    """Connect by a key that the carrier accepts."""
    return AccountOut.of(accounts.connect(api_key=body.api_key, by=request.employee))


@router.patch(
    "/delivery/account",
    response=AccountOut,
    auth=administering,
    operation_id="change_delivery_account",
)
def patch_account(request: EmployeeRequest, body: AccountIn) -> AccountOut:
    """Change the sender, or what a waybill begins with."""
    changes = body.model_dump(exclude_unset=True)
    return AccountOut.of(accounts.change_account(changes=changes, by=request.employee))


@router.delete(
    "/delivery/account",
    response={204: None},
    auth=administering,
    operation_id="disconnect_delivery_account",
)
def delete_account(request: EmployeeRequest) -> Status[None]:
    """Forget the key; everything goes on by hand."""
    accounts.disconnect(by=request.employee)
    return Status(204, None)


@router.get(
    "/delivery/senders",
    response=SenderList,
    auth=administering,
    operation_id="list_delivery_senders",
)
def list_senders(request: EmployeeRequest) -> SenderList:
    """Ask the carrier who may send by the key."""
    carrier = accounts.open_carrier(accounts.get_account())
    items = [
        SenderOut(
            ref=each.ref,
            name=each.name,
            contacts=[
                ContactOut(ref=person.ref, name=person.name, phone=person.phone)
                for person in each.contacts
            ],
        )
        for each in accounts.list_senders(carrier)
    ]
    return SenderList(items=items)


@router.get(
    "/delivery/rules", response=RuleList, auth=administering, operation_id="list_delivery_rules"
)
def list_rules(request: EmployeeRequest) -> RuleList:
    """List what is done at each stage of a parcel's way."""
    return RuleList(items=[RuleOut.of(rule) for rule in rules.list_rules()])


@router.put(
    "/delivery/rules",
    response=RuleOut,
    auth=administering,
    operation_id="change_delivery_rule",
)
def put_rule(request: EmployeeRequest, body: RuleIn) -> RuleOut:
    """Say what is done at a stage from now on."""
    changed = rules.change_rule(
        stage=body.stage, status_id=body.status_id, message=body.message, by=request.employee
    )
    return RuleOut.of(changed)
