"""Drive the fake: people are objects that do things.

instagram = FakeInstagram(server.url)
account = instagram.account("Лампа")
account.set_callback(url, verify_token)
clara = account.user("Клара")
clara.sends("Доброго дня!")
assert clara.received()[-1].text == "Вітаємо!"
"""

from fakes.meta import client
from fakes.meta.client import FakeMeta, Message, MetaUser


class FakeInstagram(FakeMeta):
    """The whole fake."""

    def account(self, name: str = "Лампа") -> "FakeAccount":
        """Register an account with an application of its own."""
        return FakeAccount(self, self.make_account(name))


class FakeAccount(client.FakeAccount):
    """A professional account."""

    def user(self, name: str = "Клара", picture: bytes | None = None) -> "InstagramUser":
        """Make a person who has found the account."""
        return InstagramUser(self, self.make_person(name, picture))


class InstagramUser(MetaUser):
    """Somebody in Instagram."""

    def reads(self, message: Message) -> None:
        """See a message of the account's, and all before it."""
        self.does({"read": {"mid": message.mid}})
