"""What the Graph API tells of people, and does not tell."""

from fakes.jsontypes import JsonObject
from fakes.meta.errors import GraphError, bad_parameter
from fakes.meta.state import Account, Person


def find_person(account: Account, person_id: str) -> Person:
    """Return somebody who has written; nobody else is told of."""
    person = account.people.get(person_id)
    if person is None:
        raise bad_parameter("Unsupported get request", 33)
    if person.said_at is None:
        raise GraphError(230, "User consent is required to access user profile", status=403)
    return person


def with_picture(person: Person, profile: JsonObject) -> JsonObject:
    """Add the picture's address, where there is a picture."""
    return profile | ({"profile_pic": person.picture} if person.picture else {})
