"""What is sold: categories, products, their offers, and where they are brought from."""

from kramar.catalog.models.goods import Category, Offer, Product, ProductWords
from kramar.catalog.models.jobs import ProductJob, ProductJobItem
from kramar.catalog.models.pictures import ProductPicture, RemotePicture
from kramar.catalog.models.sources import CatalogImport, CatalogSource, ImportProblem

__all__ = [
    "CatalogImport",
    "CatalogSource",
    "Category",
    "ImportProblem",
    "Offer",
    "Product",
    "ProductJob",
    "ProductJobItem",
    "ProductPicture",
    "ProductWords",
    "RemotePicture",
]
