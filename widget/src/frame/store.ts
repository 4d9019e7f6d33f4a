import { useEffect, useState } from "preact/hooks";
import { EMPTY, reduce, type Action, type State } from "./state";

export class Store {
  private current: State = EMPTY;
  private readonly listeners = new Set<() => void>();

  get state(): State {
    return this.current;
  }

  dispatch(action: Action): void {
    this.current = reduce(this.current, action);
    this.listeners.forEach((listener) => { listener(); });
  }

  subscribe(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => { this.listeners.delete(listener); };
  }
}

export function useStore(store: Store): State {
  const [state, setState] = useState(store.state);
  useEffect(() => {
    setState(store.state);
    return store.subscribe(() => { setState(store.state); });
  }, [store]);
  return state;
}
