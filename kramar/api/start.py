"""``start``: the first company of an installation that has none."""

from typing import Annotated

from allauth.account.adapter import get_adapter
from django.http import HttpRequest
from ninja import Router, Schema, Status
from pydantic import Field, StringConstraints

from kramar.api.access import anybody
from kramar.api.me import FullName, Language
from kramar.api.sign_in import begin_session
from kramar.company.queries import is_any_company
from kramar.staff.services.companies import NewCompany
from kramar.staff.services.employees import NewEmployee
from kramar.staff.services.first_start import FIRST_SLUG, start_first_company

router = Router(tags=["start"])

CompanyName = Annotated[str, StringConstraints(strip_whitespace=True, min_length=1, max_length=120)]


class StartOut(Schema):
    """Whether the installation waits for its first company."""

    is_open: bool


class StartIn(Schema):
    """The first company and its owner; ``code`` is what `kramar serve` prints."""

    code: Annotated[str, Field(max_length=40)]
    company: CompanyName
    full_name: FullName
    login: Annotated[str, Field(max_length=60)]
    password: Annotated[str, Field(max_length=200)]
    language: Language = "uk"


@router.get("/start", response=StartOut, auth=anybody(), operation_id="get_start")
def get_start(request: HttpRequest) -> StartOut:
    """Tell whether there is no company yet."""
    return StartOut(is_open=not is_any_company())


@router.post("/start", response={204: None}, auth=anybody(), operation_id="start")
def post_start(request: HttpRequest, body: StartIn) -> Status[None]:
    """Make the first company, and sign its owner in."""
    employee = start_first_company(
        code=body.code,
        company=NewCompany(slug=FIRST_SLUG, name=body.company, language=body.language),
        owner=NewEmployee(login=body.login, password=body.password, full_name=body.full_name),
        address=get_adapter().get_client_ip(request),
    )
    begin_session(request, employee.user)
    return Status(204, None)
