import path from "node:path";
import type { Frame } from "playwright-core";
import type { JournalEntry } from "../../src/ports/LiveWorkbook";
import type { Work } from "../../src/taskpane/state/PaneState";
import { openHostPage, type HostPageTest } from "../embedded/page/openHostPage";
import { openBook, sampleBytes } from "../support/desk";
import { pictures } from "./looks";
import { expectGoodLook, paneOf, widenPane } from "./paneLook";
import { pretend } from "./paneStore";
import { speakIn } from "./speakIn";

/** What a person sees seldom, or only for a moment. */
let host: HostPageTest;
let pane: Frame;
const shows = (what: string) => pane.waitForSelector(`text=${what}`);

beforeAll(async () => {
  host = await openHostPage(await openBook(sampleBytes("令和5年度"), "みなも市.xlsx"));
  pane = await paneOf(host);
}, 120_000);
afterAll(() => host.close());

test("a workbook that can only be read: before one goes on, and after", async () => {
  await pretend(pane, { readOnly: "told" });
  await shows("このブックは読み取り専用です");
  await expectGoodLook(host, pane, "read-only");
  await pretend(pane, { readOnly: "seen", others: "writing" });
  await shows("ほかの人も、このブックに書いています");
  await expectGoodLook(host, pane, "read-only-seen");
  await pretend(pane, { readOnly: "no", others: "none" });
});

test("a command that was left unfinished, and what was decided about it", async () => {
  const at = "2026-04-01T00:42:00.000Z";
  const command = {
    id: "c",
    name: "carryForward",
    at,
    edits: [],
    drafts: [],
    confirms: [],
  } as const;
  const unfinished: JournalEntry = { state: "intent", confirmed: [], command };
  await pretend(pane, { journal: [unfinished] });
  await shows("前の繰越が、途中で終わっています");
  await expectGoodLook(host, pane, "unfinished");
  await pretend(pane, { journal: [], outcome: { kind: "settled" } });
  await shows("このまま終えました");
  await expectGoodLook(host, pane, "settled");
  await pretend(pane, { outcome: null });
});

const work = (kind: Work["kind"], progress: Work["progress"] = null): Work =>
  ({ kind, slow: progress !== null, startedAt: Date.now(), progress }) as Omit<
    Work,
    "stop"
  > as Work;

test.each(["writing", "undoing", "circulating"] as const)("slow work: %s", async (kind) => {
  await pretend(pane, { work: work(kind, { done: 12, total: 40 }) });
  await pane.waitForSelector("[role=progressbar]");
  await expectGoodLook(host, pane, `progress-${kind}`);
  await pretend(pane, { work: null });
});

test("reading anew: the strip says so, the screen stays", async () => {
  await pretend(pane, { work: work("reading") });
  await shows("読み取り中");
  await expectGoodLook(host, pane, "reading");
  await pretend(pane, { work: null });
});

/** Where a menu stands out of the pane, and which of its items are lower than a finger is wide. */
const menuFaults = () =>
  pane.evaluate(() => {
    const menu = document.querySelector("[role=menu]");
    if (!menu) return ["no menu"];
    const { left, right, bottom } = menu.getBoundingClientRect();
    const out =
      left < 0 ||
      right > innerWidth ||
      (bottom > innerHeight && menu.scrollHeight <= menu.clientHeight);
    const low = [...menu.querySelectorAll("[role^=menuitem]")].filter(
      (item) => item.getBoundingClientRect().height < 24 || item.scrollWidth > item.clientWidth,
    );
    return [...(out ? ["sticks out"] : []), ...low.map(({ textContent }) => textContent)];
  });

describe.each(["light", "dark"] as const)("menus, in the %s", (colorScheme) => {
  beforeAll(async () => {
    await widenPane(host, 320);
    await host.page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    await speakIn(pane, colorScheme === "dark" ? "en" : null);
  });
  afterAll(() => speakIn(pane, null));

  test.each([
    ["sheet", /^(?:シート：|Sheet: )/u],
    ["department", /^(?:課：|Department: )/u],
  ])("%s: stands within the pane, and closes to where it was opened", async (name, button) => {
    const opener = pane.getByRole("button", { name: button });
    await opener.click();
    await pane.getByRole("menu").waitFor();
    if (pictures)
      await host.page.locator('iframe[data-runtime="pane"]').screenshot({
        path: path.join(pictures, "paneRareStates", `menu-${name}-${colorScheme}.png`),
      });
    expect(await menuFaults()).toEqual([]);
    await pane.getByRole("menu").press("Escape");
    await pane.getByRole("menu").waitFor({ state: "detached" });
    expect(await opener.evaluate((element) => element === document.activeElement)).toBe(true);
  });
});

const press = (name: string | RegExp) => pane.getByRole("button", { name }).first().click();

test("the departments of the tables, before they come into the city's words", async () => {
  await widenPane(host, 320);
  await pane.locator("button[title='読み取った内容を見る']").click();
  await press("市のことば");
  await press("表の課をすべて加える");
  await shows("表にある8課を加えますか");
  await expectGoodLook(host, pane, "words-proposed");
  await press("8課を加える");
  await shows("8課を加えました");
  await expectGoodLook(host, pane, "words-added");
  await press("やめる");
  await press("読み取り方に戻る");
});

test("one department's own drafts, beside those of others", async () => {
  await press(/^課：/u);
  await pane.getByRole("menuitemradio", { name: "福祉課" }).click();
  await pane.getByRole("tab", { name: /^繰越/u }).click();
  await press(/か所に入れる$/u);
  await press(/^未確認の/u);
  await shows("福祉課の文だけを出しています");
  await expectGoodLook(host, pane, "drafts-own");
  await press(/は、これでよい$/u);
  await shows("1か所を確かめました");
  await expectGoodLook(host, pane, "drafts-own-confirmed");
  await press(/すべて確かめた$/u);
  await shows("福祉課の未確認の下書きはありません");
  await expectGoodLook(host, pane, "drafts-own-none");
});

test("nobody has complained", () => {
  expect(host.complaints).toEqual([]);
});
