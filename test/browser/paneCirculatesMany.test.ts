import type { Frame } from "playwright-core";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { sampled } from "../support/proof";
import { tooLong } from "./longTasks";
import { expectGoodLook, paneOf } from "./paneLook";

const measures = sampled(60, 250);
const roles = ["市民", "福祉事業者", "社協", "行政"];
const departments = Array.from({ length: 60 }, (_, i) => `第${i + 1}福祉課`);

/** 1,000 rows, each department in four or five measures; in a sample, each in one. */
function book() {
  const header = ["基本目標", "施策", "区分", "役割", "令和4年度実績", "令和5年度計画"];
  const rows = Array.from({ length: measures }, (_, index) =>
    roles.map((role, at) => {
      const tag = `【${departments[index % departments.length]}】\n■ 相談会を${index}回`;
      const duty = `①${role}が行う。`;
      if (at > 0) return [null, null, role, duty, null, null];
      const goal = index % 100 === 0 ? `${index / 100 + 1} つながる` : null;
      return [goal, `① 施策その${index + 1}`, role, duty, `${tag}開いた。`, `${tag}開く。`];
    }),
  ).flat();
  const tops = Array.from({ length: measures }, (_, index) => 2 + index * roles.length);
  const merges = tops.flatMap((top) =>
    ["B", "E", "F"].map((one) => `${one}${top}:${one}${top + 3}`),
  );
  return createHostWorkbook({
    file: "大きな計画.xlsx",
    sheets: [{ name: "進捗表", rows: [header, ...rows], merges }],
  });
}

let host: HostPageTest;
let pane: Frame;

beforeAll(async () => {
  host = await openHostPage(book());
  pane = await paneOf(host);
  await pane.getByRole("tab", { name: "統合" }).click();
  await pane.getByRole("button", { name: "配布の準備をする" }).click();
  await pane.waitForSelector("text=60課のうち60課");
}, 120_000);
afterAll(() => host.close());

test("sixty departments are searched, and scroll by themselves", async () => {
  const search = pane.getByRole("searchbox", { name: "課を探す" });
  await search.scrollIntoViewIfNeeded();
  await expectGoodLook(host, pane, "circulate-many");
  await search.fill("第７");
  await expect(pane.getByRole("checkbox").count()).resolves.toBe(1);
  await pane.getByRole("button", { name: "探す言葉を消す" }).click();
  await expect(pane.getByRole("checkbox").count()).resolves.toBe(60);
});

test("sixty copies are made while the pane stays free for its person", async () => {
  const tasks = await tooLong(pane, async () => {
    await pane.getByRole("button", { name: "60課のブックを作る" }).click();
    await pane.waitForSelector("text=60のうち");
    await pane.waitForSelector("text=60冊のブックを作りました", { timeout: 120_000 });
  });
  expect(tasks).toEqual([]);
  expect(host.complaints).toEqual([]);
}, 180_000);
