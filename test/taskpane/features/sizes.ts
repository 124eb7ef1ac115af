/** jsdom lays nothing out: a list is so high, and a row of it so. What is out of sight is then left out, as in a browser. */
const listHeight = 460;
const rowHeight = 58;

/** Gives elements a height, so that a virtual list knows what is in sight. */
export function giveSizes(): void {
  const heights = { clientHeight: listHeight, offsetHeight: rowHeight };
  for (const [name, value] of Object.entries(heights))
    Object.defineProperty(HTMLElement.prototype, name, { configurable: true, get: () => value });
  Element.prototype.scrollTo = function scrollTo(this: Element, options?: unknown) {
    const top = (options as ScrollToOptions | undefined)?.top;
    if (top === undefined || top === this.scrollTop) return;
    this.scrollTop = top;
    // Browsers tell of it later, too.
    setTimeout(() => this.dispatchEvent(new Event("scroll")));
  };
}
