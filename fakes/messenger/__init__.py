"""A Messenger of our own: pages, people, webhooks, and what the Graph API refuses.

Run it with ``python -m fakes.messenger --port 9106``. It is ``graph.facebook.com``; the controls
are at ``/_control``, and ``fakes.messenger.client`` drives them.
"""
