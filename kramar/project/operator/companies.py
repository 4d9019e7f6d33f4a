"""The form by which an operator adds a company: the same service as `kramar company create`."""

from django import forms
from django.contrib.auth.password_validation import validate_password
from django.core.exceptions import ValidationError

from kramar.company.models import Company
from kramar.core.errors import KramarError
from kramar.staff.models import User
from kramar.staff.services.companies import NewCompany, create_company
from kramar.staff.services.employees import NewEmployee

# How the fields of a refusal are called here.
FIELDS = {"slug": "short_name", "login": "owner_login"}


class NewCompanyForm(forms.ModelForm):  # type: ignore[type-arg]  # no brackets at run time
    """A company and its owner, who signs in by the login and the password at once."""

    company_name = forms.CharField(label="назва компанії", max_length=120)
    short_name = forms.CharField(
        label="коротка назва", max_length=50, help_text="Малі латинські літери, цифри й дефіси."
    )
    language = forms.ChoiceField(
        label="мова", choices=[("uk", "Українська"), ("en", "English")], initial="uk"
    )
    owner_name = forms.CharField(label="ім’я власника", min_length=2, max_length=120)
    owner_login = forms.CharField(label="логін власника", max_length=60)
    owner_password = forms.CharField(
        label="пароль власника",
        max_length=200,
        widget=forms.PasswordInput(attrs={"autocomplete": "new-password"}),
        help_text="Передайте власникові: він змінить його у своєму профілі.",
    )

    class Meta:
        model = Company
        # None of the row's own: the service writes it.
        fields = ()

    def clean_owner_password(self) -> str:
        """Take no password that is guessed at once."""
        password = str(self.cleaned_data["owner_password"])
        validate_password(password, User(login=str(self.cleaned_data.get("owner_login", ""))))
        return password

    def clean(self) -> dict[str, object]:
        """Make the company, or say at the field why not; the admin's transaction holds both."""
        given = dict(super().clean() or {})
        if self.errors:
            return given
        company = NewCompany(
            slug=str(given["short_name"]),
            name=str(given["company_name"]),
            language=str(given["language"]),
        )
        owner = NewEmployee(
            login=str(given["owner_login"]),
            password=str(given["owner_password"]),
            full_name=str(given["owner_name"]),
        )
        try:
            self.instance = create_company(company=company, owner=owner).company
        except KramarError as error:
            field = next((FIELDS[each] for each in error.fields if each in FIELDS), None)
            self.add_error(field, ValidationError(error.detail))
        return given

    def save(self, commit: bool = True) -> Company:  # noqa: ARG002, FBT001, FBT002 (Django's)
        """Return the company that is there already."""
        company: Company = super().save(commit=False)
        return company
