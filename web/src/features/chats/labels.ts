import type { Chat, ListedLabel } from '@/shared/api/types';
import { byLabelName } from '@/shared/lib/labelNames';

type Labels = Chat['labels'];

/** A label that has another name or colour, where the chat has it. */
export function withLabel(labels: Labels, { id, name, color }: ListedLabel): Labels {
  if (!labels.some((label) => label.id === id)) return labels;
  return labels.map((label) => (label.id === id ? { id, name, color } : label)).sort(byLabelName);
}

export function withoutLabel(labels: Labels, labelId: number): Labels {
  return labels.some(({ id }) => id === labelId)
    ? labels.filter(({ id }) => id !== labelId)
    : labels;
}
