"""Paths of the demo shop, under `/shop/`."""

from django.urls import path

from kramar.project.demo import views

urlpatterns = [
    path("", views.home),
    path("assets/<str:name>", views.asset),
    path("pictures/<str:name>", views.picture),
    path("<slug:picture>/", views.item),
]
