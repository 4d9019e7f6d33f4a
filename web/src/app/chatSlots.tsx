import { Trans } from '@lingui/react/macro';
import { Box } from '@mantine/core';
import { IconNote, IconReceipt, IconTags, IconUser } from '@tabler/icons-react';
import { lazy, Suspense } from 'react';
import type { Chat, ChatDetail } from '@/shared/api/types';
import type { ChatSlots } from '@/features/chats/slots';
import { BulkBar } from '@/features/bulk/lazyParts';
import { AskButton } from '@/features/team/AskButton';
import { AskStrips } from '@/features/team/AskStrips';
import { NoteForm } from '@/features/team/lazyParts';
import { SearchBox } from '@/features/search/SearchBox';
import { Viewers } from '@/features/team/Viewers';
import { TemplateOffer, TemplateTool } from '@/features/templates/TemplateButton';
import { ScheduleButton } from '@/features/timing/ScheduleButton';
import { SnoozeButton } from '@/features/timing/SnoozeButton';
import { Strips } from '@/features/timing/Strips';
import {
  BasketButton,
  ClientBlock,
  LabelsBlock,
  NewOrder,
  NotesBlock,
  OrdersBlock,
  UnlinkButton,
} from './lazyBlocks';

/** Their place in the line is kept: nothing moves when they come. */
const QuickReplyTools = lazy(async () => {
  const { QuickReplyTools } = await import('@/features/quick-replies/QuickReplyTools');
  return { default: QuickReplyTools };
});

const ChosenReplyStrip = lazy(async () => {
  const { ChosenReplyStrip } = await import('@/features/quick-replies/ChosenReplyStrip');
  return { default: ChosenReplyStrip };
});

/** What other features put into the chats page. */
export const chatSlots: ChatSlots = {
  ComposerTools: (props) => (
    <Suspense fallback={<Box w={34} h={34} />}>
      <QuickReplyTools {...props} />
      <TemplateTool chat={props.chat} />
    </Suspense>
  ),
  ChosenReply: (props) => (
    <Suspense fallback={null}>
      <ChosenReplyStrip {...props} />
    </Suspense>
  ),
  Search: SearchBox,
  BulkBar,
  HeaderTools,
  AboveComposer,
  SendTools: ScheduleButton,
  NoteForm,
  AskTool: AskButton,
  AfterWindow: TemplateOffer,
  Beside: NewOrder,
  blocks: [
    {
      name: 'client',
      icon: IconUser,
      title: <Trans>Клієнт</Trans>,
      Body: ClientBlock,
      Action: UnlinkButton,
    },
    { name: 'labels', icon: IconTags, title: <Trans>Мітки</Trans>, Body: LabelsBlock },
    { name: 'notes', icon: IconNote, title: <Trans>Нотатки</Trans>, Body: NotesBlock },
    {
      name: 'orders',
      icon: IconReceipt,
      title: <Trans>Замовлення</Trans>,
      permission: 'orders.view',
      Body: OrdersBlock,
      Action: BasketButton,
    },
  ],
};

function HeaderTools({ chat }: { readonly chat: Chat }) {
  return (
    <>
      <Viewers chat={chat} />
      <SnoozeButton chat={chat} />
    </>
  );
}

function AboveComposer({ chat }: { readonly chat: ChatDetail }) {
  return (
    <>
      <Strips chat={chat} />
      <AskStrips chat={chat} />
    </>
  );
}
