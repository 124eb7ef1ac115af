import type { Frame, Worker } from "playwright-core";
import { largeBookFile } from "../bench/largeBookFile";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { planBook } from "../embedded/page/planBook";
import { sampled } from "../support/proof";
import { PaneWork } from "./many/PaneWork";
import { readMany, type ManyRead } from "./paneFiles";
import { paneOf } from "./paneLook";
import { pickNoBook } from "./pickNoBook";

/** As many as departments send back; `npm test`: enough for every worker to have several of them. */
const copies = sampled(12, 60);
/** More cells than a worker hands over in one piece. */
const rows = sampled(1_400, 2_000);
const workersAtMost = 4;

let host: HostPageTest;
let pane: Frame;
let large: Buffer;
let work: PaneWork;
/** Of the page itself, for each file that a worker read. */
let workBesideWorkers: number;
const forbidden: string[] = [];
const workers: Worker[] = [];

beforeAll(async () => {
  large = Buffer.from(largeBookFile(rows));
  host = await openHostPage(planBook(3));
  host.page.on("worker", (worker) => workers.push(worker));
  host.page.on("console", (message) => {
    if (/Content Security Policy/.test(message.text())) forbidden.push(message.text());
  });
  pane = await paneOf(host);
  work = await PaneWork.of(host);
}, 120_000);
afterAll(() => host.close());

test("a file that a person picks is read by a worker from the pane's own place", async () => {
  await pickNoBook(pane);
  expect(workers).toHaveLength(1);
  const scripts = await workers[0]?.evaluate(() =>
    performance.getEntriesByType("resource").map(({ name }) => name),
  );
  expect(scripts).toEqual([expect.stringMatching(/\/readerWorker\.[0-9a-f]{10}\.js$/)]);
  expect(scripts?.[0]).toContain(`${new URL(host.page.url()).origin}/`);
});

/** Reads the large file so many times, and counts what the page does for each. */
async function readCounted(count: number) {
  const read: { many?: ManyRead } = {};
  const all = await work.count(pane, async () => {
    read.many = await readMany(pane, large, count);
  });
  return { many: read.many, each: all / count };
}

test(`${copies} large copies are read by ${workersAtMost} workers at most`, async () => {
  const { many, each } = await readCounted(copies);
  workBesideWorkers = each;
  expect(many?.outcomes).toEqual(new Array(copies).fill("read"));
  // 9 in the header; a measure has 4 × 2 cells of its roles and 5 of its own, and every 5th and 25th one more.
  const measures = rows / 4;
  expect(many?.cells).toBe(copies * (9 + measures * 13 + measures / 5 + measures / 25));
  expect(many?.progress).toBeGreaterThanOrEqual(copies);
  expect(host.page.workers().length).toBeLessThanOrEqual(workersAtMost);
});

test("cancelling stops what is being read and what waits; files are read again afterwards", async () => {
  const { outcomes } = await readMany(pane, large, copies, 3);
  const read = outcomes.filter((outcome) => outcome === "read");
  // Each of the other workers may be about to say that it has read the one that it reads.
  expect(read.length).toBeLessThanOrEqual(3 + workersAtMost - 1);
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

test("where the worker's script does not come, the page reads by itself, which it else leaves to them", async () => {
  await host.page.route(/readerWorker/, (route) => route.abort());
  await host.page.reload();
  pane = await paneOf(host);
  await pickNoBook(pane);
  const { many, each } = await readCounted(1);
  expect(many?.outcomes).toEqual(["read"]);
  expect(host.page.workers()).toEqual([]);
  expect(workBesideWorkers * 50).toBeLessThan(each);
});
