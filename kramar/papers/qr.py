"""The picture of a payment link: sizes and corrections that the National Bank asks for."""

from io import BytesIO

import segno

VERSIONS = range(10, 21)
CORRECTIONS = ("q", "m", "l")
# The sign covers this share of the side, which the correction makes good.
SIGN_SHARE = 0.14


def make_code(link: str) -> segno.QRCode:
    """Return the smallest code of versions 10 to 20 with the best correction that fits.

    :raises segno.DataOverflowError: the link is longer than any of them holds
    """
    for correction in CORRECTIONS:
        for version in VERSIONS:
            try:
                return segno.make_qr(link, error=correction, version=version, boost_error=False)
            except segno.DataOverflowError:
                continue
    return segno.make_qr(link, error=CORRECTIONS[-1], version=VERSIONS[-1], boost_error=False)


def draw_svg(code: segno.QRCode) -> str:
    """Draw a code with the hryvnia's sign in its middle."""
    out = BytesIO()
    code.save(out, kind="svg", border=4, xmldecl=False, svgns=True, omitsize=True, light="#fff")
    side = code.symbol_size(border=4)[0]
    middle, size = side / 2, side * SIGN_SHARE
    sign = (
        f'<rect x="{middle - size / 2:.2f}" y="{middle - size / 2:.2f}" width="{size:.2f}" '
        f'height="{size:.2f}" rx="{size / 5:.2f}" fill="#fff"/>'
        f'<text x="{middle:.2f}" y="{middle + size * 0.33:.2f}" font-size="{size * 0.9:.2f}" '
        'font-weight="700" font-family="sans-serif" text-anchor="middle" fill="#000">₴</text>'
    )
    return out.getvalue().decode().replace("</svg>", f"{sign}</svg>")
