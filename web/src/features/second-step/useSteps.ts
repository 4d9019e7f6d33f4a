import { useState } from 'react';
import { addPasskey } from '@/shared/session/passkeys';
import {
  addApplication,
  readNewCodes,
  removeApplication,
  removePasskey,
  renewCodes,
  type OwnSteps,
} from '@/shared/session/secondStep';
import { useGuarded } from './useGuarded';
import { useRefreshOwnSteps } from './useOwnSteps';

/** What can be done to the second step; the first way to be added brings recovery codes with it. */
export function useSteps(steps: OwnSteps | undefined) {
  const guarded = useGuarded();
  const refresh = useRefreshOwnSteps();
  const [codes, setCodes] = useState<readonly string[]>([]);
  const act = (change: () => Promise<void>, onDone?: () => void) =>
    guarded.run(async () => {
      await change();
      onDone?.();
      await refresh();
    });
  const add = (way: () => Promise<void>, onDone?: () => void) =>
    act(async () => {
      await way();
      if (steps?.codesLeft === null) setCodes(await readNewCodes());
    }, onDone);
  return {
    isPending: guarded.isPending,
    question: guarded.question,
    codes,
    forgetCodes: () => setCodes([]),
    addApplication: (code: string, onDone?: () => void) => add(() => addApplication(code), onDone),
    addPasskey: (name: string) => add(() => addPasskey(name)),
    removeApplication: () => act(removeApplication),
    removePasskey: (id: number) => act(() => removePasskey(id)),
    renewCodes: () => act(async () => setCodes(await renewCodes())),
  };
}

export type Steps = ReturnType<typeof useSteps>;
