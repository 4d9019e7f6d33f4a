import { lazy } from 'react';

// Parts that are opened seldom, if ever: the page is ready before their script is asked for.

export const AudioPlayer = lazy(async () => {
  const { AudioPlayer } = await import('./AudioPlayer');
  return { default: AudioPlayer };
});

export const ComposerFiles = lazy(async () => {
  const { ComposerFiles } = await import('./ComposerFiles');
  return { default: ComposerFiles };
});

export const DetailsDrawer = lazy(async () => {
  const { DetailsDrawer } = await import('./DetailsDrawer');
  return { default: DetailsDrawer };
});

export const EmojiPicker = lazy(async () => {
  const { EmojiPicker } = await import('./EmojiPicker');
  return { default: EmojiPicker };
});

export const EditingForm = lazy(async () => {
  const { EditingForm } = await import('./EditingForm');
  return { default: EditingForm };
});

export const FormerTexts = lazy(async () => {
  const { FormerTexts } = await import('./FormerTexts');
  return { default: FormerTexts };
});

export const MessageTools = lazy(async () => {
  const { MessageTools } = await import('./MessageTools');
  return { default: MessageTools };
});

export const FileCard = lazy(async () => {
  const { FileCard } = await import('./FileCard');
  return { default: FileCard };
});

export const FileConfirmation = lazy(async () => {
  const { FileConfirmation } = await import('./FileConfirmation');
  return { default: FileConfirmation };
});

export const FilterPanel = lazy(async () => {
  const { FilterPanel } = await import('./FilterPanel');
  return { default: FilterPanel };
});

export const LabelPanel = lazy(async () => {
  const { LabelPanel } = await import('./LabelPanel');
  return { default: LabelPanel };
});

export const FileViewer = lazy(async () => {
  const { FileViewer } = await import('./FileViewer');
  return { default: FileViewer };
});

export const LongTextOffer = lazy(async () => {
  const { LongTextOffer } = await import('./LongTextOffer');
  return { default: LongTextOffer };
});

export const StagedFiles = lazy(async () => {
  const { StagedFiles } = await import('./StagedFiles');
  return { default: StagedFiles };
});

export const ShortcutsDialog = lazy(async () => {
  const { ShortcutsDialog } = await import('./ShortcutsDialog');
  return { default: ShortcutsDialog };
});

export const VoiceRecorder = lazy(async () => {
  const { VoiceRecorder } = await import('./VoiceRecorder');
  return { default: VoiceRecorder };
});

export const ReplyWindowLine = lazy(async () => {
  const { ReplyWindowLine } = await import('./ReplyWindowLine');
  return { default: ReplyWindowLine };
});

export const WindowClosed = lazy(async () => {
  const { WindowClosed } = await import('./WindowClosed');
  return { default: WindowClosed };
});
