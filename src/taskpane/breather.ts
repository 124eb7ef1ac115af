/** Work of this length keeps nobody waiting; in milliseconds. */
const moment = 24;

/**
 * Lets the page answer a click before work goes on, where it was kept from it for longer than a moment: a timer alone takes
 * 4 ms, and sixty of them a quarter of a second.
 */
export function breather(): () => Promise<void> {
  let last = -Infinity;
  return async () => {
    if (performance.now() - last < moment) return;
    await new Promise((resolve) => setTimeout(resolve, 0));
    last = performance.now();
  };
}
