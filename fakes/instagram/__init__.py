"""An Instagram of our own: accounts, people, webhooks, and what the Graph API refuses.

Run it with ``python -m fakes.instagram --port 9103``. It is both ``graph.instagram.com`` and
``graph.facebook.com``; the controls are at ``/_control``, and ``fakes.instagram.client`` drives
them.
"""
