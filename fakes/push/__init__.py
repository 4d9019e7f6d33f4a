"""A browsers' push service: RFC 8030 at the door, RFC 8292 asked of the caller, RFC 8291 inside.

Run it with ``python -m fakes.push --port 9104``; addresses are below ``/push``, the controls at
``/_control``, and ``fakes.push.client`` drives them.
"""
