"""Messenger among Meta's: the conversations of a Facebook page."""

from fakes.jsontypes import JsonObject
from fakes.meta.errors import bad_parameter
from fakes.meta.people import find_person, with_picture
from fakes.meta.state import Account, Meta, Product


def answer(meta: Meta, account: Account, path: str, params: JsonObject) -> JsonObject:
    """Answer a question."""
    del meta
    match path:
        case "me":
            return _describe(account, str(params.get("fields", "")))
        case "conversations":
            return _converse(account, str(params.get("user_id", "")))
        case _:
            return _profile(account, path)


def _describe(account: Account, fields: str) -> JsonObject:
    if account.is_person and "category" in fields:
        raise bad_parameter("Tried accessing nonexisting field (category)")
    return {"id": account.id, "name": account.name, "category": "Shopping & retail"}


def _profile(account: Account, person_id: str) -> JsonObject:
    person = find_person(account, person_id)
    if person.hides_profile:
        raise bad_parameter("Unsupported get request", 33)
    first, _, last = person.name.partition(" ")
    return with_picture(person, {"id": person.id, "first_name": first, "last_name": last})


def _converse(account: Account, person_id: str) -> JsonObject:
    person = find_person(account, person_id)
    both: JsonObject = {
        "data": [{"id": person.id, "name": person.name}, {"id": account.id, "name": account.name}]
    }
    return {"data": [{"id": f"t_{person.id}", "participants": both}]}


MESSENGER = Product(
    subject="page",
    text_limit=2000,
    measure=len,
    album_limit=1,
    documents=(b"",),
    outside_window=2018278,
    nobody=2018001,
    mid="m_",
    account="1040000",
    token="EAAG",
    answer=answer,
)
