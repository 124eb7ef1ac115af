const live = "[role=status], [role=alert], [aria-live]";

export type Hearing = {
  /** What a screen reader said so far, in order. */
  readonly said: () => readonly string[];
  stop(): void;
};

/**
 * Listens as a screen reader does: to alerts, to live regions that stood before their words came – words that come with
 * their region are not sure to be read – and to what takes the focus.
 */
export function listen(): Hearing {
  const said: string[] = [];
  let known = new Set(document.querySelectorAll(live));
  const observer = new MutationObserver((records) => {
    const changed = new Set(
      records.flatMap(({ target, addedNodes }) =>
        [target, ...addedNodes].flatMap((node) => [regionOf(node), ...alertsIn(node)]),
      ),
    );
    for (const region of changed)
      if (region?.isConnected && (known.has(region) || region.getAttribute("role") === "alert"))
        say(region.textContent);
    known = new Set(document.querySelectorAll(live));
  });
  const say = (text: string | null) => {
    const words = (text ?? "").replace(/\s+/gu, " ").trim();
    if (words !== "") said.push(words);
  };
  const focused = ({ target }: FocusEvent) => {
    if (target instanceof Element) say(target.getAttribute("aria-label") ?? target.textContent);
  };
  observer.observe(document.body, { subtree: true, childList: true, characterData: true });
  document.addEventListener("focusin", focused);
  return {
    said: () => said,
    stop: () => {
      observer.disconnect();
      document.removeEventListener("focusin", focused);
    },
  };
}

function alertsIn(node: Node): Element[] {
  return node instanceof Element ? [...node.querySelectorAll("[role=alert]")] : [];
}

function regionOf(node: Node): Element | null {
  const element = node instanceof Element ? node : node.parentElement;
  return element?.closest(live) ?? null;
}
