"""What Excel keeps in a workbook is read as people see it there."""

import zipfile
from pathlib import Path

import pytest

from kramar.core.tables import TableUnreadableError, open_table

LINK = '<Relationship Id="{id}" Type="http://x/{kind}" Target="{target}"/>'
LINKS = '<Relationships xmlns="http://x">{}</Relationships>'
PARTS = {
    "[Content_Types].xml": "<Types/>",
    "_rels/.rels": LINKS.format(
        LINK.format(id="r1", kind="officeDocument", target="xl/workbook.xml")
    ),
    "xl/workbook.xml": (
        '<w:workbook xmlns:w="http://x" xmlns:r="http://y"><w:workbookPr/><w:sheets>'
        '<w:sheet name="A" r:id="r7"/></w:sheets></w:workbook>'
    ),
    "xl/_rels/workbook.xml.rels": LINKS.format(
        LINK.format(id="r7", kind="worksheet", target="/xl/sheet.xml")
        + LINK.format(id="r8", kind="styles", target="styles.xml")
        + LINK.format(id="r9", kind="sharedStrings", target="texts.xml")
    ),
    "xl/styles.xml": (
        '<styleSheet><numFmts><numFmt numFmtId="164" formatCode="dd.mm.yyyy hh:mm"/>'
        '<numFmt numFmtId="165" formatCode="0.0 &quot;день&quot;"/>'
        '<numFmt numFmtId="166" formatCode="[h]:mm"/></numFmts><cellStyleXfs><xf numFmtId="14"/>'
        '</cellStyleXfs><cellXfs><xf numFmtId="0"/><xf numFmtId="14"/><xf numFmtId="164"/>'
        '<xf numFmtId="165"/><xf numFmtId="166"/><xf numFmtId="20"/></cellXfs></styleSheet>'
    ),
    "xl/texts.xml": (
        "<sst><si><t>один</t></si><si><r><t>два</t></r><r><t> три</t></r>"
        "<rPh><t>так</t></rPh></si><si><t>a_x000D_b_x0000_</t></si></sst>"
    ),
}


@pytest.fixture
def book(tmp_path: Path) -> Path:
    return tmp_path / "book.xlsx"


def write_book(
    book: Path,
    rows: str,
    *,
    packing: int = zipfile.ZIP_STORED,
    styles: str = PARTS["xl/styles.xml"],
) -> None:
    with zipfile.ZipFile(book, "w", packing) as archive:
        for name, content in {**PARTS, "xl/styles.xml": styles}.items():
            archive.writestr(name, content)
        archive.writestr("xl/sheet.xml", f"<worksheet><sheetData>{rows}</sheetData></worksheet>")


@pytest.mark.parametrize(
    ("cells", "said"),
    [
        ('<c t="s"><v>0</v></c><c r="D1" t="s"><v>1</v></c>', ["один", "", "", "два три"]),
        ('<c t="s"><v>2</v></c>', ["a\rb"]),
        (
            '<c s="1"><v>45000</v></c><c s="2"><v>45000.5</v></c>',
            ["2023-03-15", "2023-03-15T12:00:00"],
        ),
        ('<c s="3"><v>12.5</v></c><c s="4"><v>1.5</v></c>', ["12.5", "1 day, 12:00:00"]),
        ('<c s="5"><v>0.25</v></c><c><v>380501234567</v></c>', ["06:00:00", "380501234567"]),
        ("<c><v>1.1000000000000001</v></c><c><v>1E+20</v></c>", ["1.1", "100000000000000000000"]),
        ('<c t="b"><v>1</v></c><c t="e"><v>#N/A</v></c>', ["1", ""]),
        ('<c t="str"><f>A1</f><v>текст</v></c><c><f>1+1</f></c>', ["текст", ""]),
        ('<c t="inlineStr"><is><r><t>x</t></r><r><t>y</t></r></is></c>', ["xy"]),
        ('<c r="ZZ1"><v>1</v></c>', [""] * 500),
        ('<c t="s"/><c><v>1</v></c>', ["", "1"]),
    ],
)
def test_a_cell_is_what_people_see(book: Path, cells: str, said: list[str]) -> None:
    write_book(book, f"<row>{cells}</row>")

    assert list(open_table(book)) == [said]


def test_rows_that_are_left_out_are_counted(book: Path) -> None:
    write_book(book, '<row r="3"><c><v>1</v></c></row><row r="5"><c><v>2</v></c></row>')

    assert list(open_table(book)) == [[], [], ["1"], [], ["2"]]


@pytest.mark.parametrize(
    "rows",
    [
        '<row r="2"/><row r="1"/>',
        '<row r="99999999"/>',
        '<row><c r="B1"/><c r="A1"/></row>',
        '<row><c r="ABCDE1"/></row>',
        '<row><c t="s"><v>7</v></c></row>',
        '<row><c t="s"><v>-1</v></c></row>',
        "<row>",
        f'<row a="{"a" * 2_000_000}"/>',
    ],
)
def test_a_damaged_book_is_refused(book: Path, rows: str) -> None:
    write_book(book, rows)

    with pytest.raises(TableUnreadableError):
        list(open_table(book))


def test_a_part_that_unpacks_into_more_than_is_kept_is_refused(book: Path) -> None:
    too_long = "<styleSheet/>" + " " * 33 * 1024 * 1024
    write_book(book, "", packing=zipfile.ZIP_DEFLATED, styles=too_long)

    with pytest.raises(TableUnreadableError):
        list(open_table(book))


@pytest.mark.parametrize("packing", [zipfile.ZIP_LZMA, zipfile.ZIP_BZIP2])
def test_what_no_spreadsheet_program_packs_is_refused(book: Path, packing: int) -> None:
    write_book(book, "", packing=packing)

    with pytest.raises(TableUnreadableError):
        list(open_table(book))


def test_a_book_whose_list_of_parts_is_damaged_is_refused(book: Path) -> None:
    write_book(book, "")
    book.write_bytes(book.read_bytes().replace(b"PK\1\2", b"PK\0\0"))

    with pytest.raises(TableUnreadableError):
        list(open_table(book))
