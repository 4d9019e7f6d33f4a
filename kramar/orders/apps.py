"""The Django application ``orders``."""

from django.apps import AppConfig


class OrdersConfig(AppConfig):
    """Registers the models of ``orders``, and what a company's orders begin with."""

    name = "kramar.orders"
    label = "orders"

    def ready(self) -> None:
        """Let every company that is made have statuses, methods and sources."""
        from kramar.orders.services.founding import found_directories  # noqa: PLC0415 (needs models)
        from kramar.staff.founding import register_founding  # noqa: PLC0415 (the same)

        register_founding("orders", found_directories)
