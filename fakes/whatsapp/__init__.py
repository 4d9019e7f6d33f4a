"""A WhatsApp Cloud API of our own: numbers, people, statuses, templates, and what it refuses.

Run it with ``python -m fakes.whatsapp --port 9107``. It is ``graph.facebook.com``; the controls are
at ``/_control``, and ``fakes.whatsapp.client`` drives them.
"""
