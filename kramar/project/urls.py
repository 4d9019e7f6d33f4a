"""Which path leads where inside Django."""

from django.urls import URLPattern, URLResolver, include, path

urlpatterns: list[URLPattern | URLResolver] = [
    path("shop/", include("kramar.project.demo.urls")),
]
