import type { Colleague } from '@/shared/api/types';

/** The beginning of a name that is being typed after «@», and where the «@» stands. */
export interface Begun {
  readonly at: number;
  readonly word: string;
}

/** What stands between the last «@» and the cursor, if it could become a name. */
export function findBegun(text: string, cursor: number): Begun | null {
  const before = text.slice(0, cursor);
  const found = /(?:^|[\s(])@([^@\n]{0,40})$/u.exec(before);
  if (found === null) return null;
  const word = found[1] ?? '';
  return { at: cursor - word.length - 1, word };
}

/** Those whose surname, name or patronymic begins as it is typed; those who see the chat first. */
export function suggest(colleagues: readonly Colleague[], word: string): readonly Colleague[] {
  const wanted = fold(word);
  return colleagues
    .filter(({ full_name }) => beginsWith(full_name, wanted))
    .sort((left, right) => Number(right.sees) - Number(left.sees));
}

/** The note with the name in place of what was typed, and where the cursor goes. */
export function complete(text: string, cursor: number, begun: Begun, handle: string) {
  const inserted = `@${handle} `;
  const rest = text.slice(cursor).replace(/^ /, '');
  return {
    text: text.slice(0, begun.at) + inserted + rest,
    cursor: begun.at + inserted.length,
  };
}

/** How a colleague is written in a note: the short name, or the full one where two would share it. */
export function handleOf(colleague: Colleague, all: readonly Colleague[]): string {
  const isShared = all.some(({ id, name }) => id !== colleague.id && name === colleague.name);
  return isShared ? colleague.full_name : colleague.name;
}

/** Those whose handles stand in the note. */
export function findMentioned(
  text: string,
  colleagues: readonly Colleague[],
): readonly Colleague[] {
  return colleagues.filter((each) => text.includes(`@${handleOf(each, colleagues)}`));
}

function beginsWith(fullName: string, wanted: string): boolean {
  const name = fold(fullName);
  return name.startsWith(wanted) || name.split(' ').some((part) => part.startsWith(wanted));
}

function fold(text: string): string {
  return text.trim().toLocaleLowerCase('uk').replace(/[’ʼ`]/g, "'");
}
