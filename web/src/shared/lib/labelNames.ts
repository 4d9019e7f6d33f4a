interface Named {
  readonly name: string;
}

/** The name as it is compared: «VIP» and «vip» are one label. */
export function foldLabelName(name: string): string {
  return name.normalize('NFC').trim().split(/\s+/).join(' ').toLowerCase();
}

/** The server's order of labels: by the folded name, letter code by letter code. */
export function byLabelName(left: Named, right: Named): number {
  const [first, second] = [foldLabelName(left.name), foldLabelName(right.name)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}
