"""What was said before the search came is found too."""

from importlib import import_module

import pytest
from django.apps import apps

from kramar.chats.models import ContactWords, Message, MessageWords
from kramar.chats.search import Viewer, search_chats
from kramar.staff.models import Employee
from tests.chats.conftest import Bring, Say

migration = import_module("kramar.chats.migrations.0010_index_words")


@pytest.mark.parametrize("chunk_size", [2, 5000])
def test_messages_and_names_are_folded_in_chunks(
    bring: Bring, say: Say, anna: Employee, chunk_size: int
) -> None:
    bring(say("Перша лампа"), say("🙂"), say("Друга лампа"), say("Третя лампа"))
    MessageWords.objects.exclude(message=Message.objects.earliest("pk")).delete()
    ContactWords.objects.all().delete()

    migration.fold_messages(apps, chunk_size=chunk_size)
    migration.fold_contacts(apps, chunk_size=chunk_size)

    viewer = Viewer.of(anna)
    assert len(search_chats(viewer, "лампа", limit=9).hits) == 3
    assert len(search_chats(viewer, "@клара", limit=9).hits) == 1
