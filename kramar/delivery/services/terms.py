"""What a waybill is asked for, checked before the carrier hears of it."""

from dataclasses import dataclass
from decimal import Decimal

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

from kramar.core.errors import InvalidError
from kramar.core.phone import parse_phone
from kramar.core.sentences import Sentence
from kramar.delivery.models import CarrierAccount
from kramar.delivery.services.places import BranchFound
from kramar.orders.models import Order

# A cell of a postomat, its sides sorted, in centimetres.
CELL = (30, 40, 60)
CELL_WEIGHT = 20
BRANCH_WEIGHT = 1000
MOST_SEATS = 20
LONGEST_SIDE = 300
LARGEST_SUM = Decimal(1_000_000)
DESCRIPTION_LENGTH = 100
HOME = "+380"


@dataclass(frozen=True, slots=True)
class Terms:
    """What the employee fills in.

    :ivar weight: kilograms of all seats together
    :ivar length: centimetres of each seat, as the other sides
    :ivar cost: what the parcel is declared to be worth
    :ivar cod: what the carrier takes from the buyer, 0 for nothing
    """

    weight: Decimal
    seats: int
    length: int
    width: int
    height: int
    cost: Decimal
    cod: Decimal
    payer: str
    payment_form: str
    cod_way: str
    description: str


def suggest_terms(order: Order, account: CarrierAccount) -> Terms:
    """Return what a waybill of this order begins with."""
    method = order.payment_method
    is_cod = method is not None and method.is_cash_on_delivery
    cod = order.cash_on_delivery or (order.due if is_cod else Decimal(0))
    return Terms(
        weight=account.weight,
        seats=1,
        length=account.length,
        width=account.width,
        height=account.height,
        cost=max(order.total, cod, Decimal(1)),
        cod=cod,
        payer=account.payer,
        payment_form=account.payment_form,
        cod_way=account.cod_way,
        description=account.description,
    )


def check_terms(terms: Terms, branch: BranchFound) -> None:
    """Refuse what the carrier would refuse, and say which field is wrong.

    :raises InvalidError: names every field that is wrong
    """
    wrong = _wrong_sums(terms) | _wrong_sizes(terms, branch)
    if not 1 <= terms.seats <= MOST_SEATS:
        wrong["seats"] = Sentence.say(_noop("Має бути від 1 до %(most)s місць"), most=MOST_SEATS)
    if not terms.description.strip() or len(terms.description) > DESCRIPTION_LENGTH:
        wrong["description"] = _("Опишіть вантаж коротко, до 100 символів")
    if wrong:
        raise InvalidError(next(iter(wrong.values())), fields=wrong)


def check_buyer(order: Order) -> None:
    """Refuse an order that lacks whom to send to.

    :raises InvalidError: names every field that is missing
    """
    wrong: dict[str, str] = {}
    if not order.last_name.strip() or not order.first_name.strip():
        wrong["buyer"] = _("Вкажіть прізвище та ім’я одержувача")
    if not _is_ukrainian(order.phone):
        wrong["phone"] = _("Вкажіть український номер телефону одержувача")
    if not order.city_ref:
        wrong["city"] = _("Виберіть місто зі списку Нової пошти")
    elif not order.branch_ref and not order.address.strip():
        wrong["branch"] = _("Виберіть відділення чи поштомат або впишіть адресу для кур’єра")
    if wrong:
        raise InvalidError(next(iter(wrong.values())), fields=wrong)


def digits_of(phone: str) -> str:
    """Return a phone as the carrier takes it: 380671234567."""
    return "".join(sign for sign in phone if sign.isdigit())


def _is_ukrainian(phone: str) -> bool:
    try:
        return parse_phone(phone).startswith(HOME)
    except InvalidError:
        return False


def _wrong_sums(terms: Terms) -> dict[str, str]:
    wrong: dict[str, str] = {}
    if not 1 <= terms.cost <= LARGEST_SUM:
        wrong["cost"] = _("Оголошена вартість має бути від 1 до 1 000 000 грн")
    if not 0 <= terms.cod <= terms.cost:
        wrong["cod"] = _("Післяплата не може перевищувати оголошену вартість")
    return wrong


def _wrong_sizes(terms: Terms, branch: BranchFound) -> dict[str, str]:
    wrong: dict[str, str] = {}
    sides = sorted([terms.length, terms.width, terms.height])
    is_postomat = branch.kind == "postomat"
    most = branch.most_weight or (CELL_WEIGHT if is_postomat else BRANCH_WEIGHT)
    if not Decimal("0.1") <= terms.weight <= most:
        wrong["weight"] = Sentence.say(
            _noop("Тут приймають вагу від 0,1 до %(most)s кг"), most=str(most)
        )
    if sides[0] < 1 or sides[-1] > LONGEST_SIDE:
        wrong["length"] = _("Сторони мають бути від 1 до 300 см")
    elif is_postomat and any(side > limit for side, limit in zip(sides, CELL, strict=True)):
        wrong["length"] = _("У поштомат влізе до 40 × 60 × 30 см")
    if is_postomat and terms.seats > 1:
        wrong["seats"] = _("У поштомат відправляють одне місце")
    return wrong
