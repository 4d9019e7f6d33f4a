import { readWords, toWords } from '@/shared/filters/words';
import { emptyFilter, type ChatFilter } from './filter';
import { readFilterSearch, toFilter, toFilterSearch } from './filterSearch';

/** The filter as the address would hold it. */
export function toKept(filter: ChatFilter): string {
  return toWords(toFilterSearch(filter));
}

/** The filter that was kept so; what means nothing any more is passed over. */
export function fromKept(words: string): ChatFilter {
  return { ...emptyFilter, ...toFilter(readFilterSearch(readWords(words))) };
}
