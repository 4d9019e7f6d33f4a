"""Who is probably the same person: clients with one phone or one e-mail, kept as pairs."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from django.db.models import Q

from kramar.clients.models import Client, ClientEmail, ClientPair, ClientPhone
from kramar.core.tenancy import current_company_id

# A number that everybody writes («000») would make everybody like everybody.
MOST_ALIKE = 20

Pair = tuple[int, int]


def renew_pairs(client: Client, *, is_new: bool = False) -> None:
    """Write with whom a client shares a phone or an e-mail now.

    What was said to be no duplicate stays said.

    :param is_new: it was just made, so that nothing is known of it yet
    """
    wanted = {} if client.is_gone else _find_alike(client)
    if not is_new:
        known = ClientPair.objects.filter(Q(first=client) | Q(second=client), dismissed_at=None)
        known.exclude(pk__in=_ids_of(known, wanted)).delete()
    ClientPair.objects.bulk_create(
        [
            ClientPair(
                company_id=client.company_id, first_id=first, second_id=second, reason=reason
            )
            for (first, second), reason in wanted.items()
        ],
        ignore_conflicts=True,
    )


def _ids_of(pairs: Iterable[ClientPair], wanted: dict[Pair, str]) -> list[int]:
    return [pair.pk for pair in pairs if wanted.get((pair.first_id, pair.second_id)) == pair.reason]


def _find_alike(client: Client) -> dict[Pair, str]:
    there = {"client__merged_into": None, "client__deleted_at": None}
    numbers = ClientPhone.objects.filter(client=client).values("number")
    addresses = ClientEmail.objects.filter(client=client).values("address")
    phones = ClientPhone.objects.filter(number__in=numbers, **there).exclude(client=client)
    emails = ClientEmail.objects.filter(address__in=addresses, **there).exclude(client=client)
    found: dict[Pair, str] = {}
    for rows, reason in (
        (emails, ClientPair.Reason.EMAIL),
        (phones, ClientPair.Reason.PHONE),
    ):
        for other in rows.order_by("-client").values_list("client_id", flat=True)[:MOST_ALIKE]:
            found[min(client.pk, other), max(client.pk, other)] = reason
    return found


def find_pairs_by_email(clients: Sequence[Client]) -> None:
    """Write who shares an e-mail with clients that have just been made, many at once."""
    company_id = current_company_id()
    mine = ClientEmail.objects.filter(client__in=clients)
    owners: dict[str, list[int]] = defaultdict(list)
    everybody = ClientEmail.objects.filter(
        address__in=mine.values("address"), client__merged_into=None, client__deleted_at=None
    )
    for address, owner in everybody.order_by("-client").values_list("address", "client_id"):
        owners[address].append(owner)
    made = {client.pk for client in clients}
    ClientPair.objects.bulk_create(
        [
            ClientPair(
                company_id=company_id,
                first_id=min(new, other),
                second_id=max(new, other),
                reason=ClientPair.Reason.EMAIL,
            )
            for alike in owners.values()
            for new in alike[:MOST_ALIKE]
            for other in alike[:MOST_ALIKE]
            if new in made and new != other
        ],
        ignore_conflicts=True,
    )
