import { createContext, useContext, type ComponentType, type ReactNode, type RefObject } from 'react';
import type { Icon } from '@tabler/icons-react';
import type { Chat, ChatDetail, Upload } from '@/shared/api/types';
import type { ChosenReply } from '@/shared/lib/chosenReply';
import type { Permission } from '@/shared/session/permissions';
import type { toQuery } from './filter';

/** A quick reply that takes the place of a part of the draft's text. */
export interface AdoptedReply {
  readonly from: number;
  readonly to: number;
  readonly text: string;
  readonly uploads: readonly Upload[];
  readonly reply: ChosenReply;
}

/** What a tool of the composer may do with the draft. */
export interface ComposerToolProps {
  readonly chat: ChatDetail;
  readonly text: string;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** Puts text where the cursor stands. */
  readonly onInsert: (text: string) => void;
  readonly onWrite: (text: string) => void;
  readonly onAdopt: (adopted: AdoptedReply) => void;
}

/** What a tool beside the button that sends may do: take the draft over and send it another way. */
export interface SendToolProps {
  readonly chat: ChatDetail;
  readonly text: string;
  readonly uploads: readonly Upload[];
  /** The quick reply that the draft was begun with. */
  readonly reply: ChosenReply | null;
  /** There is nothing that could be sent. */
  readonly blocked: boolean;
  readonly onTaken: () => void;
}

/** A note that is being written; the chats page keeps its words. */
export interface NoteFormProps {
  readonly chat: ChatDetail;
  readonly text: string;
  readonly onWrite: (text: string) => void;
}

/** What is done to the chosen chats, or to all of the list's filter. */
export interface BulkBarProps {
  readonly ids: ReadonlySet<number>;
  readonly all: boolean;
  readonly filter: ReturnType<typeof toQuery>;
  /** How many all are, once it is known. */
  readonly total: number | undefined;
  readonly onAll: () => void;
  readonly onStop: () => void;
}

/** A part of the panel beside the conversation. */
export interface DetailsBlock {
  readonly name: string;
  readonly icon: Icon;
  readonly title: ReactNode;
  /** Without it the block is not there. */
  readonly permission?: Permission;
  /** It may take the panel away where that lies over the conversation. */
  readonly Body: ComponentType<{ readonly chat: Chat; readonly onLeave: () => void }>;
  /** A button in the block's head; it may take the panel away where that lies over the conversation. */
  readonly Action?: ComponentType<{ readonly chat: Chat; readonly onLeave: () => void }>;
}

/** Places of the chats page that other features fill; `app/` decides with what. */
export interface ChatSlots {
  /** Stands above the list and may stand in for it. */
  readonly Search?: ComponentType<{ readonly chatId: number | null; readonly children: ReactNode }>;
  /** Beside the funnel. */
  readonly ListTools?: ComponentType;
  /** Stands below the filters while chats are chosen. */
  readonly BulkBar?: ComponentType<BulkBarProps>;
  readonly HeaderTools?: ComponentType<{ readonly chat: Chat }>;
  /** Between the conversation and the composer, whoever answers. */
  readonly AboveComposer?: ComponentType<{ readonly chat: ChatDetail }>;
  /** Buttons in the composer's line, before the emoji. */
  readonly ComposerTools?: ComponentType<ComposerToolProps>;
  /** Over the words: what else will happen when they are sent. */
  readonly ChosenReply?: ComponentType<{
    readonly reply: ChosenReply;
    readonly onChange: (reply: ChosenReply | null) => void;
  }>;
  /** Before the button that sends. */
  readonly SendTools?: ComponentType<SendToolProps>;
  /** Where a note for the team is written. */
  readonly NoteForm?: ComponentType<NoteFormProps>;
  /** Beside «Забрати», for whoever does not answer. */
  readonly AskTool?: ComponentType<{ readonly chat: ChatDetail }>;
  /** Beside the words that the time for an answer is over: what may be sent all the same. */
  readonly AfterWindow?: ComponentType<{ readonly chat: ChatDetail }>;
  /** Stands in for the panel beside the conversation, or lies over its edge, while it is open. */
  readonly Beside?: ComponentType<{ readonly chat: Chat }>;
  readonly blocks?: readonly DetailsBlock[];
}

export const ChatSlotsContext = createContext<ChatSlots>({});

export function useSlots(): ChatSlots {
  return useContext(ChatSlotsContext);
}
