"""Instagram among Meta's messengers: by its own login, or through the page it is linked to."""

from fakes.jsontypes import JsonObject
from fakes.meta.people import find_person, with_picture
from fakes.meta.state import TOKEN_SECONDS, Account, Meta, Product


def answer(meta: Meta, account: Account, path: str, params: JsonObject) -> JsonObject:
    """Answer a question."""
    match path:
        case "refresh_access_token":
            return _renew(meta, account)
        case "me":
            return _describe(account, str(params.get("fields", "")))
        case _:
            person = find_person(account, path)
            names: JsonObject = {"name": person.name, "username": person.username}
            return with_picture(person, {"id": person.id, **names})


def _renew(meta: Meta, account: Account) -> JsonObject:
    account.token = meta.next_token()
    account.token_expires_at = meta.clock.now() + TOKEN_SECONDS
    renewed: JsonObject = {"access_token": account.token, "token_type": "bearer"}
    return renewed | {"expires_in": int(TOKEN_SECONDS)}


def _describe(account: Account, fields: str) -> JsonObject:
    known: JsonObject = {"name": account.name, "username": account.username}
    if "instagram_business_account" in fields:
        return {
            "id": "1020304050",
            "name": "Сторінка",
            "instagram_business_account": {**known, "id": account.id},
        }
    # The id of the account within the application is another one, and of no use.
    return {**known, "id": "9988776655", "user_id": account.id}


INSTAGRAM = Product(
    subject="instagram",
    text_limit=1000,
    measure=lambda text: len(text.encode()),
    album_limit=10,
    documents=(b"%PDF",),
    outside_window=2534022,
    nobody=2534014,
    mid="aWdfZAG1f",
    account="1784140",
    token="IGAA",
    answer=answer,
)
