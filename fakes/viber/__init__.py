"""A Viber of our own: bots, people, callbacks, and what Viber refuses.

Run it with ``python -m fakes.viber --port 9102``; the API is at ``/pa``, the controls at
``/_control``, and ``fakes.viber.client`` drives them.
"""
