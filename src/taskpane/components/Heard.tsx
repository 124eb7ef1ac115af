import { createContext, useCallback, useContext, useEffect, useState, type ReactNode } from "react";
import { useMessages } from "../PaneContext";
import { Unseen } from "./Unseen";

const HeardContext = createContext<(text: string) => void>(() => undefined);

/** Told once each: coming back to a screen does not say it again. */
const spent = new WeakSet<object>();

/**
 * The pane's one live region that outlives every screen. What comes with a new screen, or beside a focus that goes
 * elsewhere, is said through it (`useHeard`): a region that comes together with its words is not sure to be read.
 */
export function Heard({ children }: { readonly children: ReactNode }) {
  const [said, setSaid] = useState({ text: "", turn: false });
  const say = useCallback((text: string) => setSaid(({ turn }) => ({ text, turn: !turn })), []);
  return (
    <HeardContext value={say}>
      {children}
      {/* The same words again are another text, or nobody would hear them. */}
      <Unseen>{said.turn ? `${said.text}\u00a0` : said.text}</Unseen>
    </HeardContext>
  );
}

/** Says sentences once for each `reason`; null: none. For what does not take the focus (`useFocusWhen`). */
export function useHeard(reason: object | null, sentences: readonly string[]): void {
  const say = useContext(HeardContext);
  const { locale } = useMessages();
  const stop = locale === "ja" ? "。" : ".";
  // Titles have no full stop, and would run into what follows.
  const text = sentences
    .flatMap((one) => (one === "" ? [] : /[。.]$/u.test(one) ? one : one + stop))
    .join(" ");
  useEffect(() => {
    if (reason === null || text === "" || spent.has(reason)) return;
    spent.add(reason);
    say(text);
  }, [reason, text, say]);
}
