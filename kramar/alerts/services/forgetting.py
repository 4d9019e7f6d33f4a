"""Forgetting what system messages say of a person."""

from collections.abc import Collection

from kramar.alerts.models import Alert


def forget_words(links: Collection[str]) -> None:
    """Empty the details of lines that lead to these places; that something was wrong stays.

    Details quote what was given, such as a phone with a letter in it, and so may the key.
    """
    for alert in Alert.objects.filter(link__in=links):
        alert.key, alert.details, alert.details_parameters = f"erased:{alert.pk}", "", {}
        alert.save(update_fields=["key", "details", "details_parameters"])
