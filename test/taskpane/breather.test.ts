import { breather } from "../../src/taskpane/breather";

/** How many timers a number of breaths set, with so long a piece of work before each. */
async function timersFor(breaths: number, milliseconds: number): Promise<number> {
  const timers = jest.spyOn(globalThis, "setTimeout");
  const breathe = breather();
  for (let i = 0; i < breaths; i++) {
    jest.advanceTimersByTime(milliseconds);
    const breath = breathe();
    jest.runAllTimers();
    await breath;
  }
  const count = timers.mock.calls.length;
  timers.mockRestore();
  return count;
}

beforeEach(() => jest.useFakeTimers());
afterEach(() => jest.useRealTimers());

test("after long pieces of work the page has its turn each time", async () => {
  await expect(timersFor(5, 30)).resolves.toBe(5);
});

test("between short ones once in a while", async () => {
  // The first, and then once in 24 ms.
  await expect(timersFor(60, 1)).resolves.toBe(1 + Math.floor(59 / 24));
});
