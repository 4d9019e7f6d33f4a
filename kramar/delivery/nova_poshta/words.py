"""The carrier's refusals in plain words."""

from collections.abc import Sequence

from django.utils.translation import gettext as _
from django.utils.translation import gettext_noop as _noop

from kramar.core.sentences import Sentence

RETRYABLE = ("to many requests", "too many requests")
ABOUT_KEY = ("api key", "api auth")

# The first part that a refusal holds says what it means; the narrower ones stand first.
SENTENCES = (
    (
        "document can not be deleted",
        _noop("Посилку вже передано перевізнику, накладну не видалити"),
    ),
    ("document not found", _noop("У перевізника такої накладної немає")),
    ("document has been deleted", _noop("У перевізника такої накладної немає")),
    ("optionsseat", _noop("Розміри не підходять: у поштомат влізе до 40 × 60 × 30 см")),
    ("volume", _noop("Розміри не підходять: у поштомат влізе до 40 × 60 × 30 см")),
    ("weight", _noop("Вага не підходить для цього відділення")),
    ("recipientsphone", _noop("Телефон одержувача вказано неправильно")),
    ("phone", _noop("Телефон вказано неправильно")),
    ("cityrecipient", _noop("Місто одержувача не підходить, виберіть його зі списку")),
    ("recipientaddress", _noop("Відділення одержувача не підходить, виберіть його зі списку")),
    ("citysender", _noop("Місто відправника не підходить, перевірте налаштування доставки")),
    (
        "senderaddress",
        _noop("Відділення відправника не підходить, перевірте налаштування доставки"),
    ),
    ("sender", _noop("Відправник не підходить, перевірте налаштування доставки")),
    ("lastname", _noop("Вкажіть прізвище одержувача українською")),
    ("firstname", _noop("Вкажіть ім’я одержувача українською")),
    ("recipient", _noop("Одержувач не підходить: перевірте ім’я та телефон")),
    ("backwarddelivery", _noop("Післяплату не прийнято, перевірте її суму")),
    ("afterpayment", _noop("Контроль оплати не прийнято: потрібен договір з перевізником")),
    ("paymentmethod", _noop("Безготівкова оплата доступна лише за договором")),
    ("cost", _noop("Оголошену вартість не прийнято, перевірте суму")),
    ("datetime", _noop("День відправлення вже минув")),
)


def explain(errors: Sequence[str]) -> str:
    """Say a refusal in the employee's language; an unknown one in the carrier's own words."""
    said = [" ".join(error.split())[:300] for error in errors if error.strip()]
    for error in said:
        for part, sentence in SENTENCES:
            if part in error.lower():
                return _(sentence)
    if not said:
        return _("Нова пошта відмовила, не пояснивши чому")
    return Sentence.say(_noop("Нова пошта відмовила: %(error)s"), error="; ".join(said))


def is_retryable(errors: Sequence[str]) -> bool:
    """Whether the carrier only asks to come later."""
    return any(part in error.lower() for error in errors for part in RETRYABLE)


def is_about_key(errors: Sequence[str]) -> bool:
    """Whether the key is what it does not like."""
    return any(part in error.lower() for error in errors for part in ABOUT_KEY)
