"""What WhatsApp's error codes mean, for answers and for statuses that come later.

The list is Meta's: https://developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes.
"""

from typing import Final

from django.utils.translation import gettext_noop as _

from kramar.channels.payload_reader import PayloadReader

WINDOW_CLOSED: Final = "window_closed"

RATES: Final = {80007, 130429, 131048, 131056, 133016}
# The limit is of one person, not of the number.
PAIR_RATE: Final = 131056
PASSING: Final = {131000, 131016, 131057, 135000}
ACCOUNT: Final = {
    131005: _("Застосунку Meta бракує дозволу на повідомлення WhatsApp."),
    131031: _("Meta заблокувала обліковий запис WhatsApp."),
    131037: _("Meta ще не схвалила назву, під якою ви пишете у WhatsApp."),
    131042: _("WhatsApp не приймає оплати: перевірте спосіб оплати в кабінеті Meta."),
    131045: _("Номер не зареєстровано у WhatsApp Cloud API."),
    130497: _("WhatsApp не дозволяє писати до цієї країни."),
}
GONE: Final = {
    131026: ("unavailable", _("У клієнта немає WhatsApp, або він не прийняв його нових умов.")),
}
REASONS: Final = {
    131047: (
        WINDOW_CLOSED,
        _("Минуло 24 години від слів клієнта. Надішліть шаблон або зачекайте, поки він напише."),
    ),
    131021: ("own_number", _("Це номер самого магазину.")),
    131030: ("test_mode", _("Номер тестовий: додайте одержувача до списку дозволених.")),
    131049: (
        "limited_by_meta",
        _("Клієнт отримав забагато рекламних шаблонів. Спробуйте за добу або інший шаблон."),
    ),
    131050: ("marketing_stopped", _("Клієнт відмовився від рекламних повідомлень.")),
    130472: ("experiment", _("Meta не доставляє таких повідомлень цьому клієнтові.")),
    131051: ("unsupported", _("WhatsApp не передає таких повідомлень.")),
    131052: ("file_refused", _("WhatsApp не прийняв файлу.")),
    131053: ("file_refused", _("WhatsApp не прийняв файлу.")),
    131062: ("no_phone", _("Клієнт приховав номер: такого повідомлення йому не надіслати.")),
    132000: (
        "template_values",
        _("Шаблон змінився: у ньому інша кількість полів. Виберіть його зі списку ще раз."),
    ),
    132001: (
        "template_absent",
        _("Цього шаблону вже немає, або його не схвалено цією мовою. Виберіть інший."),
    ),
    132005: ("template_long", _("Зі вставленими словами шаблон задовгий. Скоротіть їх.")),
    132007: (
        "template_policy",
        _("Шаблон порушує правила WhatsApp. Змініть його в кабінеті Meta або виберіть інший."),
    ),
    132008: ("template_values", _("Поле шаблону заповнено не так, як він чекає. Виправте його.")),
    132012: ("template_values", _("Поле шаблону заповнено не так, як він чекає. Виправте його.")),
    132015: (
        "template_paused",
        _("Meta призупинила цей шаблон через скарги. Виберіть інший або зачекайте."),
    ),
    132016: (
        "template_paused",
        _("Meta назавжди вимкнула цей шаблон через скарги. Виберіть інший."),
    ),
    132018: ("template_values", _("Поле шаблону заповнено не так, як він чекає. Виправте його.")),
    132068: ("template_values", _("У шаблоні несправна форма. Виберіть інший.")),
    132069: ("template_values", _("Форму цього шаблону обмежено. Виберіть інший.")),
}


def explain(error: PayloadReader) -> str:
    """Say in plain words why a message that was taken did not arrive after all."""
    code = error.find_number("code") or 0
    known = REASONS.get(code) or GONE.get(code)
    if known:
        return known[1]
    if code in ACCOUNT:
        return ACCOUNT[code]
    details = error.find_child("error_data")
    words = details.text("details") if details else ""
    return f"WhatsApp не доставив: {words or error.text('title', 'message')} ({code})"
