"""A fake Telegram Bot API server with a control API that plays the customers.

Run it by `python -m fakes.telegram --port 9101 --local`, or from Python:

    with running_fake("fakes.telegram", "--local") as server, FakeTelegram(server.url) as telegram:
        bot = telegram.bot()                 # bot.token goes to the program under test
        clara = bot.user("Клара", avatar=True)
        clara.sends("Доброго дня!")
        bot.pending(wait=10)                 # until the webhook has taken everything
        clara.received()                     # what the bot answered

`--local` only lets webhooks be http on any address; all other limits are the cloud's.
Left out: groups and channels, Markdown parsing, payments, inline mode, stories.
"""
