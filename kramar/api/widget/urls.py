"""The visitor's addresses, under ``/widget/``."""

from django.urls import URLPattern, URLResolver, path

from kramar.api.widget.assets import show_asset, show_loader
from kramar.api.widget.files import show_file
from kramar.api.widget.frame import show_frame
from kramar.api.widget.routes import widget_api

urlpatterns: list[URLPattern | URLResolver] = [
    path("loader.js", show_loader),
    path("assets/<str:name>", show_asset),
    path("frame/<str:key>", show_frame),
    path("files/<str:signed>/<str:name>", show_file),
    path("api/", widget_api.urls),
]
