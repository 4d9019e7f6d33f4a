"""The demo shop «Лампа» at `/shop/`: a site that carries the real widget by its one line."""

import mimetypes
from pathlib import Path

from django.http import Http404, HttpRequest, HttpResponse
from django.template import Context, Engine
from django.views.decorators.cache import cache_control
from django.views.decorators.http import require_safe

from kramar.channels.models import Channel
from kramar.company.models import Company
from kramar.core.tenancy import company_scope
from kramar.project.demo.company import SLUG
from kramar.project.demo.shop.goods import find_item, list_goods

HERE = Path(__file__).parent
ASSETS = {path.name: path for path in (HERE / "shop" / "assets").iterdir()}
PICTURES = {path.name: path for path in (HERE / "images" / "products").iterdir()}
# Its own engine: the shop stands in for somebody else's site and shares nothing with ours.
TEMPLATES = Engine(dirs=[str(HERE / "shop" / "templates")])


@require_safe
def home(request: HttpRequest) -> HttpResponse:  # noqa: ARG001 (a view is handed the request)
    """Show the shop's front page."""
    return _page("home.html", goods=list_goods())


@require_safe
def item(request: HttpRequest, picture: str) -> HttpResponse:  # noqa: ARG001 (a view is handed the request)
    """Show one thing on sale."""
    found = find_item(picture)
    if found is None:
        raise Http404
    return _page("item.html", item=found)


@require_safe
@cache_control(max_age=3600, public=True)
def asset(request: HttpRequest, name: str) -> HttpResponse:  # noqa: ARG001 (a view is handed the request)
    """Serve the shop's style, script and icon."""
    return _file(ASSETS.get(name))


@require_safe
@cache_control(max_age=86400, public=True)
def picture(request: HttpRequest, name: str) -> HttpResponse:  # noqa: ARG001 (a view is handed the request)
    """Serve a product's picture."""
    return _file(PICTURES.get(name))


def get_widget_key() -> str:
    """Return the public key of the demo company's widget, empty while it has none.

    :raises Http404: this installation has no demo company, so it has no demo shop either
    """
    company = Company.objects.filter(slug=SLUG).only("id").first()
    if company is None:
        raise Http404
    with company_scope(company.id):
        widgets = Channel.objects.filter(kind="widget", is_active=True).order_by("id")
        return widgets.values_list("key", flat=True).first() or ""


def _page(template: str, **content: object) -> HttpResponse:
    context = Context({**content, "channel_key": get_widget_key()})
    return HttpResponse(TEMPLATES.get_template(template).render(context))


def _file(path: Path | None) -> HttpResponse:
    if path is None:
        raise Http404
    content_type, _ = mimetypes.guess_type(path.name)
    return HttpResponse(path.read_bytes(), content_type=content_type or "image/webp")
