"""A Nova Poshta of our own: cities, branches, senders, waybills, and what the carrier refuses.

Run it with ``python -m fakes.nova_poshta --port 9105 --key demo``; the API is at
``/v2.0/json/``, printing at ``/orders``, the controls at ``/_control``, and
``fakes.nova_poshta.client`` drives them.
"""
