import type { Template, TemplateField } from '@/shared/api/types';

export type Values = Readonly<Record<string, string>>;

/** A part of a template's text: words as they are, or what stands in a place. */
export interface Piece {
  readonly text: string;
  /** Null for words; the mark of an empty place is shown instead of nothing. */
  readonly mark: string | null;
}

const place = /\{\{\s*(\w+)\s*\}\}/g;

/** Cuts a text where its places are, with the values in them. */
export function piecesOf(part: 'header' | 'body', text: string, values: Values): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const match of text.matchAll(place)) {
    const mark = match[1] ?? '';
    if (match.index > at) pieces.push({ text: text.slice(at, match.index), mark: null });
    pieces.push({ text: tidy(values[`${part}.${mark}`] ?? ''), mark });
    at = match.index + match[0].length;
  }
  if (at < text.length) pieces.push({ text: text.slice(at), mark: null });
  return pieces;
}

/** Where a button leads, once its place is filled. */
export function addressOf(target: string, value: string): string {
  return target.replaceAll(place, tidy(value));
}

/** What is put into the fields before anybody has written: what most probably belongs there. */
export function guessed(fields: readonly TemplateField[], known: Values): Values {
  return Object.fromEntries(fields.map(({ key, variable }) => [key, known[variable] ?? '']));
}

/** The keys of the fields in which nothing is written. */
export function emptyAmong(fields: readonly TemplateField[], values: Values): readonly string[] {
  return fields.map(({ key }) => key).filter((key) => tidy(values[key] ?? '') === '');
}

/** Messengers take no breaks and no rows of spaces inside of a value. */
export function tidy(value: string): string {
  return value.trim().replaceAll(/\s+/gu, ' ');
}

/** Those that can be sent first, and among them those of the screen's language. */
export function inOrder(templates: readonly Template[], language: string): readonly Template[] {
  const rank = (template: Template) =>
    (template.can_be_sent ? 0 : 2) + (template.language.startsWith(language) ? 0 : 1);
  return templates.toSorted(
    (left, right) => rank(left) - rank(right) || left.name.localeCompare(right.name),
  );
}

/** Whether all of the words stand in the template, in its name or its text. */
export function isFound({ name, header, body }: Template, words: string): boolean {
  const text = `${name.replaceAll('_', ' ')} ${name} ${header} ${body}`.toLocaleLowerCase();
  return words.toLocaleLowerCase().split(/\s+/).every((word) => text.includes(word));
}
