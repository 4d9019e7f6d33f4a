"""How an operator comes in: login and password, then a code; a new one sets the codes up first."""

from dataclasses import dataclass

from allauth.account.adapter import get_adapter as get_account_adapter
from allauth.mfa.adapter import get_adapter as get_mfa_adapter
from allauth.mfa.models import Authenticator
from allauth.mfa.recovery_codes.internal.auth import RecoveryCodes
from allauth.mfa.totp.internal.auth import TOTP, generate_totp_secret
from django import forms
from django.contrib.auth import authenticate
from django.core.exceptions import ValidationError
from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import redirect
from django.utils.crypto import constant_time_compare

from kramar.api.sign_in import begin_session
from kramar.core.errors import KramarError
from kramar.staff import lockout
from kramar.staff.models import User
from kramar.staff.second_step import find_step, prove, spend_step

# Of the session: set by this door only, so that a session of the application opens nothing here.
ENTERED = "operator.entered"
NEWCOMER = "operator.newcomer"
NEW_CODES = "operator.new_codes"
SECRET = "operator.secret"  # noqa: S105 (a key of the session, not a secret)
WRONG = "Логін, пароль або код неправильний."


@dataclass(frozen=True, slots=True)
class Secret:
    """What an application on the phone needs, as text and as a link."""

    text: str
    link: str


def is_operators(request: HttpRequest) -> bool:
    """Whether the session was begun at this door, by somebody who is an operator still."""
    user = request.user
    is_operator = isinstance(user, User) and user.is_active and user.is_operator
    return is_operator and bool(request.session.get(ENTERED))


def find_newcomer(request: HttpRequest) -> User | None:
    """Return the operator whose password was good just now, and who has no codes yet."""
    newcomer, proof = request.session.get(NEWCOMER) or (0, "")
    user = User.objects.filter(pk=newcomer, is_operator=True, is_active=True).first()
    if user is None or _find_codes(user) is not None:
        return None
    # With another password since then it was not this one that was good.
    return user if constant_time_compare(proof, user.get_session_auth_hash()) else None


def offer_secret(request: HttpRequest, user: User) -> Secret:
    """Return the secret that the newcomer's application is to keep; the same until it is taken."""
    secret = request.session.setdefault(SECRET, generate_totp_secret())
    return Secret(secret, get_mfa_adapter().build_totp_url(user, secret))


def begin_operator_session(request: HttpRequest, user: User) -> HttpResponse:
    """Let the operator in."""
    request.session.flush()
    begin_session(request, user)
    request.session[ENTERED] = True
    return redirect("admin:index")


def renew_recovery_codes(request: HttpRequest) -> None:
    """Make codes that stand in for the application, and let them be shown once."""
    Authenticator.objects.filter(
        user_id=request.user.pk, type=Authenticator.Type.RECOVERY_CODES
    ).delete()
    RecoveryCodes.activate(request.user)
    request.session[NEW_CODES] = True


def take_new_codes(request: HttpRequest) -> list[str]:
    """Return the codes that were made just now, the first time only."""
    if not request.session.pop(NEW_CODES, False):
        return []
    codes = _find_recovery(request)
    return codes.get_unused_codes() if codes else []


def count_recovery_codes(request: HttpRequest) -> int:
    """Count the codes that were not used yet."""
    codes = _find_recovery(request)
    return len(codes.get_unused_codes()) if codes else 0


def _find_recovery(request: HttpRequest) -> RecoveryCodes | None:
    rows = Authenticator.objects.filter(user_id=request.user.pk)
    row = rows.filter(type=Authenticator.Type.RECOVERY_CODES).first()
    return RecoveryCodes(row) if row else None


class PasswordForm(forms.Form):
    """Login, password, and the code that an operator's application shows."""

    login = forms.CharField(label="Логін", max_length=60)
    password = forms.CharField(label="Пароль", widget=forms.PasswordInput, max_length=200)
    code = forms.CharField(
        label="Код із застосунку",
        required=False,
        max_length=12,
        help_text="Або резервний код. Коли входите вперше, лишіть порожнім.",
    )

    def __init__(self, request: HttpRequest, data: QueryDict | None = None) -> None:
        super().__init__(data)
        self._request = request
        self.user = User()
        self.is_new = False
        self.fields["code"].widget.attrs.update(autocomplete="one-time-code", inputmode="numeric")

    def clean(self) -> dict[str, object]:
        """Find the operator, or refuse without saying which of the three is wrong."""
        given = dict(super().clean() or {})
        if self.errors:
            return given
        address = get_account_adapter().get_client_ip(self._request)
        try:
            self.user = self._find(given, address)
            self.is_new = _find_codes(self.user) is None
            if self.is_new:
                proof = self.user.get_session_auth_hash()
                self._request.session[NEWCOMER] = [self.user.pk, proof]
            else:
                prove(user=self.user, code=str(given["code"]), address=address)
        except lockout.LockedOutError as error:
            raise ValidationError(error.detail) from error
        except KramarError as error:
            raise ValidationError(WRONG) from error
        return given

    def _find(self, given: dict[str, object], address: str) -> User:
        login = str(given["login"]).lower()
        lockout.begin_attempt(login, address)
        user = authenticate(self._request, username=login, password=given["password"])
        if not isinstance(user, User) or not user.is_operator:
            lockout.note_failure(login, address)
            raise ValidationError(WRONG)
        lockout.forget_failures(login, address)
        return user


class CodeForm(forms.Form):
    """The first code of a new application."""

    code = forms.CharField(label="Код із застосунку", max_length=12)

    def __init__(self, user: User, secret: str, data: QueryDict | None = None) -> None:
        super().__init__(data)
        self._user, self._secret = user, secret
        self.fields["code"].widget.attrs.update(autocomplete="one-time-code", inputmode="numeric")

    def clean_code(self) -> str:
        """Take a code that the secret makes now."""
        code = str(self.cleaned_data["code"])
        step = find_step(self._secret, code)
        if step is None:
            raise ValidationError("Код неправильний. Перевірте час на телефоні.")
        self._step = step
        return code

    def keep(self) -> None:
        """Keep the secret; the code that has shown it is spent."""
        TOTP.activate(self._user, self._secret)
        spend_step(self._user, self._step)


def _find_codes(user: User) -> Authenticator | None:
    rows = Authenticator.objects.filter(user_id=user.pk, type=Authenticator.Type.TOTP)
    return rows.first()
