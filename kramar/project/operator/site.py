"""Django's admin, behind a door of its own with two steps."""

from django.contrib.admin import AdminSite
from django.http import HttpRequest, HttpResponse, HttpResponseBase
from django.shortcuts import redirect
from django.template.response import TemplateResponse
from django.urls import URLPattern, URLResolver, path
from django.views.decorators.cache import never_cache

from kramar.core.qr import draw_plain_svg
from kramar.project.operator.entering import (
    CodeForm,
    PasswordForm,
    begin_operator_session,
    count_recovery_codes,
    find_newcomer,
    is_operators,
    offer_secret,
    renew_recovery_codes,
    take_new_codes,
)


class OperatorSite(AdminSite):
    """The installation's own pages; a session of the application opens none of them."""

    site_header = "Kramar: оператор"
    site_title = "Kramar: оператор"
    index_title = "Огляд"
    site_url = None
    enable_nav_sidebar = False

    def has_permission(self, request: HttpRequest) -> bool:
        """Whether it is an operator who came in by both steps."""
        return is_operators(request)

    def get_urls(self) -> list[URLPattern | URLResolver]:
        """Add the pages of the second step: setting it up, and codes for a lost phone."""
        return [
            path("set-up/", self.set_up, name="set-up"),
            path(
                "recovery-codes/",
                self.admin_view(self.recovery_codes),
                name="recovery-codes",
            ),
            *super().get_urls(),
        ]

    def login(
        self,
        request: HttpRequest,
        extra_context: dict[str, object] | None = None,  # noqa: ARG002 (Django's signature)
    ) -> HttpResponse:
        """Ask for login, password and the code of the application."""
        if request.method == "GET" and self.has_permission(request):
            return redirect("admin:index")
        form = PasswordForm(request, request.POST or None)
        if request.method == "POST" and form.is_valid():
            if form.is_new:
                return redirect("admin:set-up")
            return begin_operator_session(request, form.user)
        return self._show(request, "operator/enter.html", {"form": form})

    def set_up(self, request: HttpRequest) -> HttpResponseBase:
        """Show the secret to the application of an operator who has none yet."""
        user = find_newcomer(request)
        if user is None:
            return redirect("admin:login")
        secret = offer_secret(request, user)
        form = CodeForm(user, secret.text, request.POST or None)
        if request.method == "POST" and form.is_valid():
            form.keep()
            begin_operator_session(request, user)
            renew_recovery_codes(request)
            return redirect("admin:recovery-codes")
        shown = {"form": form, "secret": secret.text, "picture": draw_plain_svg(secret.link)}
        return self._show(request, "operator/set_up.html", shown)

    def recovery_codes(self, request: HttpRequest) -> HttpResponseBase:
        """Show new codes once; afterwards only how many are left, and make others."""
        if request.method == "POST":
            renew_recovery_codes(request)
            return redirect("admin:recovery-codes")
        codes = take_new_codes(request)
        shown = {"codes": codes, "left": count_recovery_codes(request)}
        return self._show(request, "operator/recovery.html", shown)

    def _show(
        self, request: HttpRequest, template: str, more: dict[str, object]
    ) -> TemplateResponse:
        context = {**self.each_context(request), "title": "Вхід оператора", **more}
        answer = TemplateResponse(request, template, context)
        never_cache(lambda _request: answer)(request)
        return answer


site = OperatorSite(name="admin")
