import { createContext, useContext, useSyncExternalStore, type ReactNode } from "react";
import type { Messages } from "../messages/messagesFor";
import type { PaneState } from "./state/PaneState";
import type { Pane } from "./state/startPane";

const PaneContext = createContext<Pane | null>(null);
const MessagesContext = createContext<Messages | null>(null);

/** Hands the words down to every screen, and – once it has started – the pane. */
export function PaneProvider(props: {
  readonly pane: Pane | null;
  readonly messages: Messages;
  readonly children: ReactNode;
}) {
  return (
    <MessagesContext value={props.messages}>
      <PaneContext value={props.pane}>{props.children}</PaneContext>
    </MessagesContext>
  );
}

export function usePane(): Pane {
  return present(useContext(PaneContext));
}

export function useMessages(): Messages {
  return present(useContext(MessagesContext));
}

/** Follows one part of the pane's state. `select` must give the same value for the same state. */
export function usePaneState<Value>(select: (state: PaneState) => Value): Value {
  const { store } = usePane();
  return useSyncExternalStore(store.subscribe, () => select(store.get()));
}

function present<Value>(value: Value | null): Value {
  if (value === null) throw new Error("PaneProvider is missing above this component");
  return value;
}
