"""The second step of signing in: allauth's routes, with our own counting of codes and the audit."""

from http import HTTPStatus
from typing import ClassVar

from allauth.account.adapter import get_adapter as get_account_adapter
from allauth.core import context
from allauth.core.exceptions import ImmediateHttpResponse
from allauth.headless.base.views import APIView
from allauth.headless.constants import Client
from allauth.headless.internal.restkit.response import APIResponse
from allauth.headless.mfa import inputs, views
from allauth.mfa.adapter import DefaultMFAAdapter, get_adapter
from django.http import HttpRequest, HttpResponse
from django.urls import URLPattern, path
from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from kramar.api.company_scope import find_signed_in
from kramar.api.sign_in import answer_locked_out
from kramar.core.qr import draw_plain_svg
from kramar.core.sealing import cipher_of
from kramar.staff import second_step
from kramar.staff.errors import WrongCodeError
from kramar.staff.lockout import LockedOutError
from kramar.staff.services.second_step import note_second_step

PURPOSE = "kramar.staff.second_step"
TOTP, PASSKEY, RECOVERY = "totp", "webauthn", "recovery_codes"


class SecondStepAdapter(DefaultMFAAdapter):  # type: ignore[misc]  # no types
    """Keeps secrets encrypted, and speaks Ukrainian."""

    error_messages: ClassVar[dict[str, Promise]] = {
        **DefaultMFAAdapter.error_messages,
        "incorrect_code": _("Код неправильний або вже використаний"),
        "cannot_generate_recovery_codes": _("Спершу увімкніть двоетапний вхід"),
    }

    def encrypt(self, text: str) -> str:
        """Seal a secret for the database."""
        return cipher_of(PURPOSE).encrypt(text.encode()).decode()

    def decrypt(self, encrypted_text: str) -> str:
        """Open what :meth:`encrypt` has sealed."""
        return cipher_of(PURPOSE).decrypt(encrypted_text.encode()).decode()


class CodeInput(inputs.AuthenticateInput):  # type: ignore[misc]  # no types
    """A code at sign-in: each is good once, and too many wrong ones close the door."""

    def clean_code(self) -> str:
        """Take the code, or refuse it in allauth's words."""
        request, code = context.request, str(self.cleaned_data["code"])
        address = get_account_adapter().get_client_ip(request)
        try:
            self.authenticator = second_step.prove(user=self.user, code=code, address=address)
        except LockedOutError as error:
            raise ImmediateHttpResponse(answer_locked_out(request, error, "code")) from error
        except WrongCodeError as error:
            raise get_adapter().validation_error("incorrect_code") from error
        return code


class ActivationInput(inputs.ActivateTOTPInput):  # type: ignore[misc]  # no types
    """The first code of a new application, which is spent by it."""

    def clean_code(self) -> str:
        """Take the code, or refuse it in allauth's words."""
        code = str(self.cleaned_data["code"])
        self.step = second_step.find_step(self.secret, code)
        if self.step is None:
            raise get_adapter().validation_error("incorrect_code")
        return code


class AuthenticateView(views.AuthenticateView):  # type: ignore[misc]  # no types
    """The code between the password and the application."""

    input_class = CodeInput


class TOTPView(views.ManageTOTPView):  # type: ignore[misc]  # no types
    """The application that makes codes: how to add it, adding, removing."""

    input_class: ClassVar[dict[str, type]] = {"POST": ActivationInput}

    def get(self, request: HttpRequest) -> HttpResponse:
        """Show the application's secret as text and as a picture for its camera."""
        answer: HttpResponse = super().get(request)
        if not isinstance(answer, views.response.TOTPNotFoundResponse):
            return answer
        secret = request.session[views.totp_auth.SECRET_SESSION_KEY]
        url = get_adapter().build_totp_url(request.user, secret)
        meta = {"secret": secret, "totp_url": url, "picture": draw_plain_svg(url)}
        shown: HttpResponse = APIResponse(request, meta=meta, status=HTTPStatus.NOT_FOUND)
        return shown

    def post(self, request: HttpRequest) -> HttpResponse:
        """Add the application."""
        answer: HttpResponse = super().post(request)
        # Only now: the password may have been asked for first, and the code comes again after it.
        second_step.spend_step(self.input.user, self.input.step)
        return _noted(request, answer, "added", TOTP)

    def delete(self, request: HttpRequest) -> HttpResponse:
        """Remove the application."""
        return _noted(request, super().delete(request), "removed", TOTP)


class PasskeysView(views.ManageWebAuthnView):  # type: ignore[misc]  # no types
    """Passkeys: adding, naming, removing."""

    def post(self, request: HttpRequest) -> HttpResponse:
        """Add a passkey."""
        return _noted(request, super().post(request), "added", PASSKEY)

    def delete(self, request: HttpRequest) -> HttpResponse:
        """Remove passkeys."""
        return _noted(request, super().delete(request), "removed", PASSKEY)


class RecoveryCodesView(views.ManageRecoveryCodesView):  # type: ignore[misc]  # no types
    """Codes for the day when the phone is lost."""

    def post(self, request: HttpRequest) -> HttpResponse:
        """Make new ones in the place of the old."""
        return _noted(request, super().post(request), "renewed", RECOVERY)


def _noted(request: HttpRequest, answer: HttpResponse, action: str, kind: str) -> HttpResponse:
    employee = find_signed_in(request)
    if answer.status_code == HTTPStatus.OK and employee is not None:
        note_second_step(employee=employee, action=action, kind=kind)
    return answer


def _at(place: str, view: type[APIView]) -> URLPattern:
    pattern: URLPattern = path(f"browser/v1/{place}", view.as_api_view(client=Client.BROWSER))
    return pattern


urls = [
    _at("auth/2fa/authenticate", AuthenticateView),
    _at("account/authenticators/totp", TOTPView),
    _at("account/authenticators/webauthn", PasskeysView),
    _at("account/authenticators/recovery-codes", RecoveryCodesView),
]
