"""Drive the fake: people are objects that do things.

messenger = FakeMessenger(server.url)
page = messenger.page("Лампа")
page.set_callback(url, verify_token)
clara = page.user("Клара Цукер")
clara.sends("Доброго дня!")
assert clara.received()[-1].text == "Вітаємо!"
"""

from fakes.meta.client import FakeAccount, FakeMeta, Message, MetaUser


class FakeMessenger(FakeMeta):
    """The whole fake."""

    def page(self, name: str = "Лампа") -> "FakePage":
        """Register a page with an application of its own."""
        return FakePage(self, self.make_account(name))


class FakePage(FakeAccount):
    """A Facebook page."""

    def user(self, name: str = "Клара Цукер", picture: bytes | None = None) -> "MessengerUser":
        """Make a person who has found the page."""
        return MessengerUser(self, self.make_person(name, picture))


class MessengerUser(MetaUser):
    """Somebody in Messenger."""

    def gets(self, message: Message) -> None:
        """Let a message of the page's come to the telephone."""
        self.does({"delivery": {"mids": [message.mid], "watermark": None}})

    def reads(self, until: int | None = None) -> None:
        """See all that the page has sent until then: milliseconds, the fake's own now if none."""
        self.does({"read": {"watermark": until}})

    def hides(self) -> None:
        """Keep name and picture to themselves."""
        self.call("/hide")
