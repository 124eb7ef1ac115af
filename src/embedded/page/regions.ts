/** The parts of the page between which F6 moves, in order, as in Excel: each carries `data-region`. */
export function focusNextRegion(root: ParentNode, from: Element | null, backwards: boolean): void {
  const regions = [...root.querySelectorAll<HTMLElement>("[data-region]")];
  const here = from?.closest<HTMLElement>("[data-region]");
  const index = here ? regions.indexOf(here) : -1;
  for (let step = 1; step <= regions.length; step++) {
    const offset = backwards ? -step : step;
    const region = regions[(index + offset + regions.length * 2) % regions.length];
    const target = region && focusTarget(region);
    if (target) return target.focus();
  }
}

function focusTarget(region: HTMLElement): HTMLElement | null {
  return (
    region.querySelector<HTMLElement>("[data-region-start]") ??
    region.querySelector<HTMLElement>(
      'iframe, textarea:not([readonly]), button:not([tabindex="-1"]), [tabindex="0"]',
    )
  );
}

/** F6 inside a frame of the page leads out of it. */
export function watchLeaving(root: ParentNode, frame: Window): void {
  frame.addEventListener("keydown", (event) => {
    if (event.key !== "F6" || event.defaultPrevented || !frame.frameElement) return;
    event.preventDefault();
    focusNextRegion(root, frame.frameElement, event.shiftKey);
  });
}
