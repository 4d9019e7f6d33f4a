"""Methods about who is who: the bot, its chats, people's pictures, files."""

from typing import Final

from fakes.jsontypes import JsonObject, JsonValue
from fakes.telegram.calls import Call, Method
from fakes.telegram.errors import BadRequestError
from fakes.telegram.files import photo_json


def get_me(call: Call) -> JsonValue:
    """Answer the bot itself."""
    return call.bot.as_user() | {
        "can_join_groups": True,
        "can_read_all_group_messages": False,
        "supports_inline_queries": False,
        "can_connect_to_business": call.bot.can_connect_to_business,
        "has_main_web_app": False,
    }


def get_chat(call: Call) -> JsonValue:
    """Answer all that is known of a chat."""
    person = call.chat().person
    chat: JsonObject = person.as_chat() | {
        "accent_color_id": person.id % 7,
        "max_reaction_count": 11,
        "accepted_gift_types": {
            "unlimited_gifts": True,
            "limited_gifts": True,
            "unique_gifts": True,
            "premium_subscription": True,
            "gifts_from_channels": True,
        },
    }
    if person.bio:
        chat["bio"] = person.bio
    if person.avatar:
        sizes = call.bot.files.add_avatar(person.avatar)
        chat["photo"] = {
            "small_file_id": sizes[0].file_id,
            "small_file_unique_id": sizes[0].unique_id,
            "big_file_id": sizes[-1].file_id,
            "big_file_unique_id": sizes[-1].unique_id,
        }
    return chat


def get_user_profile_photos(call: Call) -> JsonValue:
    """Answer a person's pictures: one or none."""
    person = call.telegram.people.get(call.params.integer("user_id"))
    if person is None:
        raise BadRequestError("user not found")
    if not person.avatar:
        return {"total_count": 0, "photos": []}
    skipped = call.params.integer("offset") > 0
    sizes = photo_json(call.bot.files.add_avatar(person.avatar))
    return {"total_count": 1, "photos": [] if skipped else [sizes]}


def get_file(call: Call) -> JsonValue:
    """Answer where a file can be downloaded."""
    return call.bot.files.open_link(call.params.text("file_id"))


METHODS: Final[dict[str, Method]] = {
    "getMe": get_me,
    "getChat": get_chat,
    "getUserProfilePhotos": get_user_profile_photos,
    "getFile": get_file,
}
