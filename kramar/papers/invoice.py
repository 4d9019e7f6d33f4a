"""The invoice of an order as a PDF: who sells and buys, what, for how much, and how to pay."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from decimal import Decimal
from io import BytesIO
from pathlib import Path

from django.utils.dateformat import format as format_date
from django.utils.translation import get_language
from django.utils.translation import gettext as _
from fpdf import FPDF
from fpdf.enums import TableBordersLayout, XPos, YPos
from PIL import Image
from segno import QRCode

from kramar.core.currencies import HRYVNIA, sign_of
from kramar.orders.models import Order, OrderLine
from kramar.papers.models import Requisites
from kramar.papers.qr import SIGN_SHARE
from kramar.papers.spoken import say_amount

FONTS = Path(__file__).parent / "fonts"
FONT = "Golos"
GREY = (120, 114, 106)
MARGIN, LINE, CODE_SIDE = 18, 6, 42
LOGO_WIDTH, LOGO_HEIGHT = 48, 18
NO_BREAK = "\N{NO-BREAK SPACE}"


@dataclass(frozen=True, slots=True)
class Look:
    """What stands on a company's invoice besides the order.

    :ivar currency: the code of ISO 4217
    :ivar logo: bytes of a picture, or none
    :ivar code: of the payment, where there is something to pay
    """

    currency: str = HRYVNIA
    logo: bytes = b""
    code: QRCode | None = None


def draw_invoice(
    order: Order, lines: Sequence[OrderLine], requisites: Requisites, look: Look
) -> bytes:
    """Draw the invoice in the language that is active.

    :param order: with its responsible loaded, dated by the company's own clock
    """
    paper = _open_paper(order, look)
    _write_sides(paper, order, requisites)
    _write_lines(paper, lines, sign_of(look.currency))
    _write_sums(paper, order, look.currency)
    if look.code is not None:
        _draw_code(paper, look.code)
    return bytes(paper.output())


def _open_paper(order: Order, look: Look) -> FPDF:
    paper = FPDF(format="A4")
    paper.set_margins(MARGIN, MARGIN)
    paper.set_auto_page_break(auto=True, margin=MARGIN)
    paper.add_font(FONT, "", FONTS / "GolosText-Regular.ttf")
    paper.add_font(FONT, "B", FONTS / "GolosText-Bold.ttf")
    title = _("Рахунок-фактура № %(number)s") % {"number": order.number}
    paper.set_title(title)
    paper.set_lang(get_language() or "uk")
    paper.add_page()
    if look.logo:
        _draw_logo(paper, look.logo)
    paper.set_font(FONT, "B", 16)
    _write(paper, title)
    paper.set_font(FONT, "", 10)
    paper.set_text_color(*GREY)
    _write(paper, _("від %(date)s") % {"date": _say_date(order.created_at)})
    paper.set_text_color(0)
    paper.ln(4)
    return paper


def _draw_logo(paper: FPDF, logo: bytes) -> None:
    """Draw the logo in the upper right corner, beside the heading."""
    with Image.open(BytesIO(logo)) as picture:
        width, height = picture.size
        scale = min(LOGO_WIDTH / width, LOGO_HEIGHT / height)
        left = MARGIN + paper.epw - width * scale
        paper.image(picture, x=left, y=MARGIN, w=width * scale, h=height * scale)


def _write_sides(paper: FPDF, order: Order, requisites: Requisites) -> None:
    bank = f", {requisites.bank}" if requisites.bank else ""
    kind = _("Код ЄДРПОУ") if len(requisites.code) == len("12345678") else _("ІПН")
    _write_named(paper, _("Постачальник"), requisites.recipient)
    _write_named(paper, _("Рахунок"), f"{_group_iban(requisites.iban)}{bank}")
    _write_named(paper, kind, requisites.code)
    _write_named(paper, _("Покупець"), order.full_name or "—")
    paper.ln(4)


def _write_lines(paper: FPDF, lines: Sequence[OrderLine], sign: str) -> None:
    heads = (
        *("№", _("Товар"), _("К-сть")),
        *(f"{name}, {sign}" for name in (_("Ціна"), _("Знижка"), _("Сума"))),
    )
    paper.set_font(FONT, "", 9.5)
    with paper.table(
        col_widths=(5, 48, 9, 14, 12, 14),
        text_align=("RIGHT", "LEFT", "RIGHT", "RIGHT", "RIGHT", "RIGHT"),
        borders_layout=TableBordersLayout.HORIZONTAL_LINES,
        line_height=LINE,
        padding=1,
    ) as table:
        table.row(heads)
        for number, line in enumerate(lines, start=1):
            sku = f" ({line.sku})" if line.sku else ""
            table.row(
                (
                    str(number),
                    f"{line.name}{sku}",
                    str(line.quantity),
                    _say_sum(line.price),
                    _say_sum(line.discount) if line.discount else "—",
                    _say_sum(line.total),
                )
            )
    paper.ln(3)


def _write_sums(paper: FPDF, order: Order, currency: str) -> None:
    whole, left = _("Усього"), _("До сплати")
    rows = [
        (_("Товари"), order.lines_total, bool(order.discount or order.delivery_price)),
        (_("Знижка"), -order.discount, bool(order.discount)),
        (_("Доставка"), order.delivery_price, bool(order.delivery_price)),
        (whole, order.total, True),
        (_("Сплачено"), order.paid, bool(order.paid)),
        (left, max(order.due, Decimal(0)), bool(order.paid)),
    ]
    for name, amount, is_shown in rows:
        if is_shown:
            paper.set_font(FONT, "B" if name in {whole, left} else "", 10)
            paper.cell(paper.epw - 40, LINE, name, align="R")
            paper.cell(40, LINE, _say_sum(amount) + NO_BREAK + sign_of(currency), align="R")
            paper.ln(LINE)
    paper.ln(2)
    paper.set_font(FONT, "B", 10)
    due = max(order.due, Decimal(0)) if order.paid else order.total
    _write(paper, f"{left if order.paid else whole}: {_say_whole(due, currency)}")
    paper.ln(6)


def _draw_code(paper: FPDF, code: QRCode) -> None:
    if paper.will_page_break(CODE_SIDE + LINE):
        paper.add_page()
    left, top = paper.get_x(), paper.get_y()
    matrix = [list(row) for row in code.matrix]
    step = CODE_SIDE / len(matrix)
    paper.set_fill_color(0)
    for y, row in enumerate(matrix):
        for x, is_dark in enumerate(row):
            if is_dark:
                paper.rect(left + x * step, top + y * step, step, step, style="F")
    _draw_sign(paper, left + CODE_SIDE / 2, top + CODE_SIDE / 2)
    paper.set_xy(left + CODE_SIDE + 6, top + CODE_SIDE / 2 - LINE)
    paper.set_font(FONT, "", 10)
    paper.set_text_color(*GREY)
    paper.multi_cell(
        90, LINE, _("Наведіть камеру телефона на код: застосунок банку відкриє платіж."), align="L"
    )
    paper.set_text_color(0)


def _draw_sign(paper: FPDF, x: float, y: float) -> None:
    side = CODE_SIDE * SIGN_SHARE
    paper.set_fill_color(255)
    paper.rect(x - side / 2, y - side / 2, side, side, style="F")
    paper.set_font(FONT, "B", 13)
    paper.set_xy(x - side / 2, y - side / 2)
    paper.cell(side, side, "₴", align="C")


def _write_named(paper: FPDF, name: str, text: str) -> None:
    paper.set_font(FONT, "", 10)
    paper.set_text_color(*GREY)
    paper.cell(34, LINE, name)
    paper.set_text_color(0)
    paper.multi_cell(0, LINE, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _write(paper: FPDF, text: str) -> None:
    paper.multi_cell(0, LINE + 1, text, align="L", new_x=XPos.LMARGIN, new_y=YPos.NEXT)


def _say_date(at: datetime) -> str:
    # Ukrainian names months in the genitive and ends the year with a word.
    date = format_date(at, "j E Y")
    return f"{date} р." if _is_ukrainian() else date


def _say_whole(amount: Decimal, currency: str) -> str:
    """Say a sum as contracts do: hryvnias in Ukrainian words, anything else in digits."""
    if currency == HRYVNIA and _is_ukrainian():
        return say_amount(amount)
    return _say_sum(amount) + NO_BREAK + currency


def _say_sum(amount: Decimal) -> str:
    if not _is_ukrainian():
        return f"{amount:,.2f}"
    return f"{amount:,.2f}".replace(",", NO_BREAK).replace(".", ",")


def _is_ukrainian() -> bool:
    return get_language() != "en"


def _group_iban(iban: str) -> str:
    return " ".join(iban[at : at + 4] for at in range(0, len(iban), 4))
