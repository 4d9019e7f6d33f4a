"""What our fakes of Meta's messengers share: the Graph API, signed webhooks, files that expire.

A fake of one of them is a :class:`~fakes.meta.state.Product` and a client with its people's deeds.
"""
