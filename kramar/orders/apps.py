"""The Django application ``orders``."""

from django.apps import AppConfig


class OrdersConfig(AppConfig):
    """Registers the models of ``orders``, and what a company's orders begin with."""

    name = "kramar.orders"
    label = "orders"

    def ready(self) -> None:
        """Give every company that is made its statuses, and let orders follow their clients."""
        from kramar.clients.ports import plug_follower  # noqa: PLC0415 (needs models)
        from kramar.orders.services.client_orders import ClientOrders  # noqa: PLC0415 (the same)
        from kramar.orders.services.founding import found_directories  # noqa: PLC0415 (the same)
        from kramar.staff.founding import register_founding  # noqa: PLC0415 (the same)

        register_founding("orders", found_directories)
        plug_follower("orders", ClientOrders())
