"""Drive the fake from tests, the demo and benchmarks: customers are objects that do things.

telegram = FakeTelegram(server.url)
bot = telegram.bot()
clara = bot.user("Клара")
clara.sends("Доброго дня!")
assert clara.received()[-1].text == "Вітаємо!"
"""

from fakes.telegram.client.bot import FakeBot
from fakes.telegram.client.customer import Customer
from fakes.telegram.client.messages import Message, Upload
from fakes.telegram.client.telegram import FakeTelegram

__all__ = ["Customer", "FakeBot", "FakeTelegram", "Message", "Upload"]
