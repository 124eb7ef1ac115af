/** Moves the focus to what is about to be drawn: the button that led there has gone. */
export function focusSoon(find: () => HTMLElement | null | undefined): void {
  setTimeout(() => find()?.focus());
}

/** The first field of the block that has this name. */
export function fieldOf(block: string): HTMLElement | null {
  const sections = [...document.querySelectorAll("main section")];
  const own = sections.find((section) => section.getAttribute("aria-label") === block);
  return own?.querySelector("textarea") ?? null;
}
