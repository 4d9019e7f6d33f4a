import type { Label, ListedLabel } from '@/shared/api/types';
import { foldLabelName } from '@/shared/lib/labelNames';

interface Choices {
  readonly known: readonly ListedLabel[];
  /** What would be made, unless there is a label of this name. */
  readonly fresh: string | null;
}

/** What the field offers: the labels that the chat has not, with the typed word in their names. */
export function chooseLabels(
  all: readonly ListedLabel[],
  own: readonly Label[],
  text: string,
): Choices {
  const typed = foldLabelName(text);
  const known = all.filter(
    ({ id, name }) =>
      !own.some((label) => label.id === id) && foldLabelName(name).includes(typed),
  );
  const exists = [...all, ...own].some(({ name }) => foldLabelName(name) === typed);
  return { known, fresh: typed === '' || exists ? null : text.trim().split(/\s+/).join(' ') };
}
