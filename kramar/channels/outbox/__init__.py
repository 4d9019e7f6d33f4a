"""What goes out: queued → sending → sent, failed or unknown (law 9).

* :func:`enqueue` puts a message on its way inside the caller's transaction;
* :func:`retry` is a person's word that a failed or unknown message shall go again;
* :func:`rewrite` and :func:`withdraw` change what has not left, :func:`enqueue_act` what has;
* :func:`take_back` is the provider's word that what it had accepted did not arrive;
* ``claiming`` commits who is being sent, ``sending`` speaks to the provider, ``recording`` writes
  what became of it, ``worker`` runs the three.
"""

from kramar.channels.outbox.acting import enqueue_act, rewrite, withdraw
from kramar.channels.outbox.queueing import enqueue, retry, take_back

__all__ = ["enqueue", "enqueue_act", "retry", "rewrite", "take_back", "withdraw"]
