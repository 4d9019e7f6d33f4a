"""What goes out: queued → sending → sent, failed or unknown (law 9).

* :func:`enqueue` puts a message on its way inside the caller's transaction;
* :func:`retry` is a person's word that a failed or unknown message shall go again;
* ``claiming`` commits who is being sent, ``sending`` speaks to the provider, ``recording`` writes
  what became of it, ``worker`` runs the three.
"""

from kramar.channels.outbox.queueing import enqueue, retry

__all__ = ["enqueue", "retry"]
