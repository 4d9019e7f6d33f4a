"""The chat on the shop's own site: a channel whose other side is ours too.

``payloads`` is what the visitor's requests are kept as, ``settings`` what the company chose,
``visitors`` who a visitor is, ``connector`` the contract.
"""
