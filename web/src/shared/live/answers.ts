import type { QueryClient, QueryKey } from '@tanstack/react-query';

/** Puts what a request answered into what is known. */
export type Remember<Data, Answer> = (known: Data, answer: Answer) => Data;

/**
 * Asks the server for a change and shows its answer at once, unless an event has told of the same
 * thing meanwhile: events come in their order, an answer may come after the event that has overtaken
 * it. The event of the change itself follows in any case.
 */
export async function askFor<Data, Answer>(
  client: QueryClient,
  about: {
    readonly queryKey: QueryKey;
    /** The part of what is known that the answer stands for. */
    readonly select: (known: Data) => unknown;
    readonly remember: Remember<Data, Answer>;
  },
  call: () => Promise<Answer>,
): Promise<Answer> {
  const { queryKey, select, remember } = about;
  const look = () => {
    const known = client.getQueryData<Data>(queryKey);
    return known === undefined ? undefined : select(known);
  };
  const before = look();
  const answer = await call();
  if (look() === before) {
    client.setQueryData<Data>(queryKey, (known) =>
      known === undefined ? known : remember(known, answer),
    );
  }
  return answer;
}
