"""The templates of a channel: asked for when somebody opens the list, and kept for a while."""

import asyncio
from datetime import timedelta

from django.utils.translation import gettext as _
from pydantic import TypeAdapter

from kramar.channels.abilities import TemplatingConnector
from kramar.channels.connector import ConnectorError, Link
from kramar.channels.links import link_of
from kramar.channels.models import Channel, TemplateList
from kramar.channels.provider_http import run_call
from kramar.channels.registry import get_connector
from kramar.channels.templates import Template
from kramar.core import clock
from kramar.core.errors import AbsentError

FRESH = timedelta(minutes=3)
# A provider that is in trouble is asked again sooner, but not with every look.
FRESH_TROUBLE = timedelta(seconds=15)
ASKING_SECONDS = 20.0
TROUBLE_LENGTH = 500

_TEMPLATES = TypeAdapter(tuple[Template, ...])


class NoTemplatesError(AbsentError):
    """The channel's provider knows no templates."""

    code = "no_templates"


class TemplateAbsentError(AbsentError):
    """There is no such template any more."""

    code = "template_absent"


def list_templates(channel: Channel) -> tuple[TemplateList, tuple[Template, ...]]:
    """Return the templates, asked for anew where it was some minutes ago.

    What was known before stays when the provider does not answer; ``trouble`` says why.

    :raises NoTemplatesError: the channel has none
    """
    connector = get_connector(channel.kind)
    if not isinstance(connector, TemplatingConnector):
        raise NoTemplatesError(_("У цього каналу немає шаблонів"))
    kept = TemplateList.objects.filter(channel=channel).first()
    if kept is None or kept.asked_at <= clock.now() - _fresh(kept):
        kept = _ask_anew(channel, connector, kept)
    return kept, _TEMPLATES.validate_python(kept.items)


def get_template(channel: Channel, name: str, language: str) -> Template:
    """Return a template as it was last told.

    :raises TemplateAbsentError: it is not among them
    """
    kept = TemplateList.objects.filter(channel=channel).first()
    for template in _TEMPLATES.validate_python(kept.items if kept else []):
        if (template.name, template.language) == (name, language):
            return template
    raise TemplateAbsentError(_("Такого шаблону вже немає. Відкрийте список шаблонів ще раз."))


def forget_age(channel_id: int) -> None:
    """Have the list asked for anew at the next look: a template was not as it says."""
    long_ago = clock.now() - FRESH
    TemplateList.objects.filter(channel_id=channel_id).update(asked_at=long_ago)


def _fresh(kept: TemplateList) -> timedelta:
    return FRESH_TROUBLE if kept.trouble else FRESH


def _ask_anew(
    channel: Channel, connector: TemplatingConnector, kept: TemplateList | None
) -> TemplateList:
    items, trouble = kept.items if kept else [], ""
    try:
        found = run_call(_ask(connector, link_of(channel)))
        items = _TEMPLATES.dump_python(found, mode="json")
    except ConnectorError as error:
        trouble = _(error.detail)[:TROUBLE_LENGTH]
    told = {"items": items, "trouble": trouble, "asked_at": clock.now()}
    row, _is_new = TemplateList.objects.update_or_create(
        channel=channel, defaults=told, create_defaults={**told, "company_id": channel.company_id}
    )
    return row


async def _ask(connector: TemplatingConnector, link: Link) -> tuple[Template, ...]:
    try:
        async with asyncio.timeout(ASKING_SECONDS):
            return await connector.list_templates(link)
    except TimeoutError:
        raise ConnectorError(_("Месенджер не відповів вчасно.")) from None
