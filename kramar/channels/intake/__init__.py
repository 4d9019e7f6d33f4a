"""What providers send: kept first, understood after (law 1).

* :func:`store_payload` commits one raw payload and wakes the workers; the webhook door uses the
  grouped writer of ``store`` instead;
* ``batches`` turns pending payloads of one channel into messages, ``worker`` decides whose turn
  it is, ``replay`` gives failed ones another chance, ``retention`` forgets old ones.
"""

from kramar.channels.intake.store import store_payload

__all__ = ["store_payload"]
