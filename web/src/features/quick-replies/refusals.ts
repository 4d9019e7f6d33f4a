import type { QuickReplyImport } from '@/shared/api/types';

/** The refused rows as a table that opens in a spreadsheet program. */
export function writeRefusals(errors: QuickReplyImport['errors']): Blob {
  const lines = errors.map(({ row, detail }) => `${row};${quote(detail)}`);
  // The mark at the beginning tells Excel that it is UTF-8.
  return new Blob([`\uFEFF${['row;detail', ...lines].join('\r\n')}\r\n`], { type: 'text/csv' });
}

/** A cell that begins like a formula is kept from being calculated. */
function quote(cell: string): string {
  const plain = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return `"${plain.replaceAll('"', '""')}"`;
}

/** Gives the browser a file to save. */
export function saveAs(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
