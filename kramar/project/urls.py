"""Which path leads where inside Django."""

from django.urls import URLPattern, URLResolver, include, path, re_path

from kramar.api import files, refusals, second_step
from kramar.api.intake import lpcrm, reads
from kramar.api.routes import api
from kramar.project import probes
from kramar.project.operator.pages import site as operators
from kramar.project.spa import show_application, show_worker

# What of allauth we use. The rest of it would write e-mails that nobody has set up.
SIGN_IN = (
    "browser/v1/(?:config|auth/session|auth/sessions|auth/login|auth/reauthenticate"
    "|auth/2fa/authenticate|auth/webauthn/(?:authenticate|login)|account/password/change"
    "|account/authenticators|account/authenticators/(?:totp|webauthn|recovery-codes))"
)
# Paths that are never pages of the application: what is absent there is absent.
NOT_PAGES = "api|_allauth|files|hooks|live|metrics|operator|shop|static|widget"

urlpatterns: list[URLPattern | URLResolver] = [
    path("api/v1/", api.urls),
    path("api/addNewOrder.html", lpcrm.add_new_order),
    path("api/", lpcrm.add_new_order),
    path("api/getStatuses.html", reads.get_statuses),
    path("api/getOrdersIdByStatus.html", reads.get_order_ids),
    path("api/getOrdersByID.html", reads.get_orders),
    path("api/getCategories.html", reads.get_categories),
    path("api/getProductsByCategory.html", reads.get_products),
    re_path("^api/", refusals.answer_absent),
    re_path(rf"^_allauth/(?!{SIGN_IN}$)", refusals.answer_absent),
    path("_allauth/", include(second_step.urls)),
    path("_allauth/", include("allauth.headless.urls")),
    path("files/<int:file_id>/thumbnail", files.show_thumbnail),
    path("files/<int:file_id>/<str:name>", files.show_file),
    path("widget/", include("kramar.api.widget.urls")),
    path("shop/", include("kramar.project.demo.urls")),
    path("sw.js", show_worker),
    path("operator/", operators.urls),
    path("healthz", probes.show_liveness),
    path("readyz", probes.show_readiness),
    path("metrics", probes.show_metrics),
    re_path(rf"^(?!(?:{NOT_PAGES})(?:/|$))", show_application),
]

handler400 = "kramar.api.refusals.answer_unreadable"
handler500 = "kramar.api.refusals.answer_broken"
