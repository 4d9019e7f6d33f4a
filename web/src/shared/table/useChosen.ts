import { useState } from 'react';

/** What is ticked of one list; another list, however one came to it, begins without ticks. */
export function useChosen<Chosen>(none: Chosen, search: object) {
  const list = JSON.stringify(search);
  const [kept, setKept] = useState({ list, chosen: none });
  const isOther = kept.list !== list;
  if (isOther) setKept({ list, chosen: none });
  const choose = (chosen: Chosen) => setKept({ list, chosen });
  return [isOther ? none : kept.chosen, choose] as const;
}
