import type { Frame, Worker } from "playwright-core";
import { largeBookFile } from "../bench/largeBookFile";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { planBook } from "../embedded/page/planBook";
import { sampled } from "../support/proof";
import { slowness } from "./longTasks";
import { readMany } from "./paneFiles";
import { paneOf } from "./paneLook";

/** As many as departments send back; `npm test`: enough for every worker to have several of them. */
const copies = sampled(24, 60);

let host: HostPageTest;
let pane: Frame;
let large: Buffer;
const forbidden: string[] = [];
const workers: Worker[] = [];

beforeAll(async () => {
  large = Buffer.from(largeBookFile(2_000));
  host = await openHostPage(planBook(3));
  host.page.on("worker", (worker) => workers.push(worker));
  host.page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) forbidden.push(message.text());
  });
  pane = await paneOf(host);
}, 120_000);
afterAll(() => host.close());

/** Picks a file as last year's, as a person does; it is none, which is told. */
async function pickNoBook(pane: Frame): Promise<void> {
  await pane.getByRole("tab", { name: "繰越" }).click();
  const input = pane.locator("input[type=file]").first();
  const buffer = Buffer.from("課名,実績\n");
  await input.setInputFiles({ name: "回答.xlsx", mimeType: "application/octet-stream", buffer });
  await pane.waitForSelector("text=「回答.xlsx」は読み取れませんでした");
}

test("a file that a person picks is read by a worker from the pane's own place", async () => {
  await pickNoBook(pane);
  expect(workers).toHaveLength(1);
  const scripts = await workers[0]?.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  expect(scripts).toEqual([expect.stringMatching(/\/readerWorker\.[0-9a-f]{10}\.js$/)]);
  expect(scripts?.[0]).toContain(`${new URL(host.page.url()).origin}/`);
});

test(`${copies} large copies are read while the pane stays free for its person`, async () => {
  const before = await slowness(pane);
  const many = await readMany(pane, large, copies);
  const slower = Math.max(before, await slowness(pane));
  expect(many.outcomes).toEqual(new Array(copies).fill("read"));
  // 9 in the header; a measure has 4 × 2 cells of its roles and 5 of its own, and every 5th and 25th one more.
  expect(many.cells).toBe(copies * (9 + 500 * 13 + 100 + 20));
  expect(many.progress).toBeGreaterThanOrEqual(copies);
  expect(many.longTasks.filter((duration) => duration > 200 * slower)).toEqual([]);
  // A page that reads by itself is held for nine tenths of the time, in turns that are each too short for the line above.
  expect(many.held / many.took).toBeLessThan(Math.min(0.9, 0.6 * slower));
  expect(workers.length).toBeLessThanOrEqual(4);
  expect(host.page.workers()).not.toEqual([]);
});

test("cancelling stops what is being read and what waits; files are read again afterwards", async () => {
  const { outcomes } = await readMany(pane, large, copies, 3);
  expect(outcomes.filter((outcome) => outcome === "read").length).toBeLessThan(copies / 2);
  expect(outcomes.filter((outcome) => !["read", "cancelled"].includes(outcome))).toEqual([]);
  expect((await readMany(pane, large, 2)).outcomes).toEqual(["read", "read"]);
});

test("the pane's policy was kept to, and nothing was complained of", () => {
  expect({ forbidden, complaints: host.complaints }).toEqual({ forbidden: [], complaints: [] });
});

test("the page's policy binds its workers: what they asked for elsewhere would be refused", async () => {
  await readMany(pane, large, 1);
  const refusedBy = await host.page.workers()[0]?.evaluate(
    () =>
      new Promise<string>((resolve) => {
        addEventListener("securitypolicyviolation", (event) => resolve(event.effectiveDirective));
        fetch("http://localhost:9/").catch(() => undefined);
      }),
  );
  expect(refusedBy).toBe("connect-src");
});

test("where the worker's script does not come, the page reads by itself", async () => {
  await host.page.route(/readerWorker/, (route) => route.abort());
  await host.page.reload();
  pane = await paneOf(host);
  await pickNoBook(pane);
  const { outcomes } = await readMany(pane, large, 2);
  expect(outcomes).toEqual(["read", "read"]);
  expect(host.page.workers()).toEqual([]);
});
