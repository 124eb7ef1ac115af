import { stampNamespace } from "../../src/domain/circulate/Stamp";
import { rootNamespace } from "../../src/embedded/file/customXml";
import { saveXlsx } from "../../src/embedded/file/saveXlsx";
import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import type { HostWorkbook } from "../../src/embedded/model/HostWorkbook";
import { adoptBase } from "../../src/usecases/adoptBase";
import { circulated, copyOf, dropped, mergeDesk, typedCopy } from "../support/circulated";
import { openBook, openDesk, sampleBytes } from "../support/desk";
import { nextDay, openReturned, settled, sheet, taken, type Returned } from "../support/returned";

let all: Returned;
beforeEach(async () => {
  all = await openReturned();
});
afterEach(() => all.desk.close());

test("of two copies of one department the newer is proposed, and a person may swap", async () => {
  const newer = dropped(
    "計画_福祉課_修正.xlsx",
    await typedCopy({ name: "x.xlsx", bytes: await all.fukushi.bytes() }, sheet, {
      F6: "【福祉課】\n■ 商店街へ4回出向いた。",
    }),
    "2026-05-12T00:00:00.000Z",
  );
  const { desk: open } = await taken(all, [all.fukushi, newer]);
  expect(open.lines).toMatchObject([
    { file: all.fukushi.file, state: "superseded" },
    { file: newer.file, state: "merged" },
  ]);
  expect(open.outcome?.cells.map(({ after }) => after)).toContain(
    "【福祉課】\n■ 商店街へ4回出向いた。",
  );
  const swapped = await settled(all, open, {
    kind: "choose",
    department: "福祉課",
    files: [all.fukushi.file],
  });
  expect(swapped.lines.map(({ state }) => state)).toEqual(["merged", "superseded"]);
  await nextDay(all);
  const again = await mergeDesk(all.desk);
  expect(again.lines.map(({ state }) => state)).toEqual(["merged", "superseded"]);
  const away = await settled(all, again, { kind: "putAway", files: [all.fukushi.file] });
  expect(away.lines).toMatchObject([{ file: newer.file, state: "merged" }]);
  expect((await mergeDesk(all.desk)).lines).toHaveLength(1);
});

test("the same file again is no other copy; another one of its name is", async () => {
  const { desk: open } = await taken(all, [all.fukushi]);
  const again = await taken(
    all,
    [all.fukushi, dropped(all.fukushi.file, await all.choju.bytes())],
    open,
  );
  expect(again.taken).toEqual([all.fukushi.file.replace(".xlsx", " (2).xlsx")]);
  expect(again.desk.lines.map(({ state }) => state)).not.toContain("superseded");
});

test("an extract is judged by the rows that it was sent with", async () => {
  const made = await circulated(all.desk, { departments: ["福祉課"], form: "extract" });
  const copy = copyOf(made, "福祉課");
  expect(copy.whole).toBeNull();
  const bytes = await typedCopy(copy, sheet, { F6: "【福祉課】\n■ 商店街へ5回出向いた。" });
  const { desk: open } = await taken(all, [dropped(copy.name, bytes)]);
  expect(open.outcome).toMatchObject({ conflicts: [], questions: [], refused: [] });
  expect(open.outcome?.cells.map(({ position, after }) => [position, after])).toEqual([
    [{ row: 5, column: 5 }, "【福祉課】\n■ 商店街へ5回出向いた。"],
  ]);
});

test("files that are none of this circulation are refused with the reason", async () => {
  const other = await openBook(sampleBytes("令和5年度"), "別.xlsx");
  const elsewhere = await openDesk(other);
  const foreign = await circulated(elsewhere, { planName: "障がい者計画" });
  const yearAfter = await circulated(elsewhere, { fiscalYear: 2024 });
  elsewhere.close();
  const { refused, desk: open } = await taken(all, [
    dropped("別の計画.xlsx", copyOf(foreign, "福祉課").bytes),
    dropped("別の年.xlsx", copyOf(yearAfter, "福祉課").bytes),
    dropped("印のない別の計画.xlsx", await saveXlsx(otherPlan())),
    dropped("文.xlsx", new TextEncoder().encode("文です")),
    dropped("新しい印.xlsx", await restamped('"format":1', '"format":99')),
    { file: "開けない.xlsx", savedAt: null, bytes: () => Promise.reject(new Error("locked")) },
  ]);
  expect(refused).toMatchObject([
    { file: "別の計画.xlsx", code: "another-plan", found: "障がい者計画" },
    { file: "別の年.xlsx", code: "another-year", found: "令和6年度" },
    // It has no stamp: its measures say it.
    { file: "印のない別の計画.xlsx", code: "another-plan", found: "① 手話の講座" },
    { file: "文.xlsx", code: "not-a-workbook" },
    { file: "新しい印.xlsx", code: "newer-add-in" },
    { file: "開けない.xlsx", code: "unreadable" },
  ]);
  expect(open.copies).toEqual([]);
});

test("without a stamp that can be read the content decides, and the person is asked where it is silent", async () => {
  const silent = "返却.xlsx";
  const { desk: open, refused } = await taken(all, [
    dropped("福祉課.xlsx", await restamped('"format":1', '"format":')),
    dropped(silent, await unstamped()),
  ]);
  expect(refused).toEqual([]);
  expect(open.lines).toMatchObject([
    { file: "福祉課.xlsx", stampState: "damaged", department: "福祉課", by: "file-name" },
    { file: silent, stampState: "none" },
  ]);
  const said = await settled(all, open, { kind: "say", file: silent, department: "長寿社会課" });
  expect(said.lines[1]).toMatchObject({ department: "長寿社会課", by: "said" });
});

test("a master that has lost its stamp takes it from a copy, and goes on with what it has", async () => {
  for (const [id, xml] of all.workbook.customXmlParts)
    if (rootNamespace(xml) === stampNamespace) all.workbook.customXmlParts.delete(id);
  const bare = await mergeDesk(all.desk);
  expect(bare).toMatchObject({ stamp: null, base: null, outcome: null });
  const adopted = await adoptBase(all.desk.deps, bare, all.choju);
  if (!adopted.ok) throw new Error(JSON.stringify(adopted.failure));
  expect(adopted.value.work.circulatedTo).toEqual(["福祉課", "長寿社会課"]);
  const { desk: open } = await taken(all, [all.fukushi, all.choju], adopted.value);
  expect(open.lines.map(({ department }) => department)).toEqual(["福祉課", "長寿社会課"]);
});

test("what cannot be kept is told, and its name remembered", async () => {
  const open = await mergeDesk(all.desk);
  all.desk.office.host.faults.inject({ kind: "error", code: "GeneralException" }, 1);
  const back = await taken(all, [all.fukushi], open);
  expect(back.notKept).toEqual([all.fukushi.file]);
  expect(back.desk.lines).toMatchObject([{ department: "福祉課", state: "merged" }]);
  await nextDay(all);
  const again = await mergeDesk(all.desk);
  expect(again.copies).toEqual([]);
  expect(again.work.dropAgain).toEqual([all.fukushi.file]);
  expect((await taken(all, [all.fukushi], again)).desk.work.dropAgain).toEqual([]);
});

function otherPlan(): HostWorkbook {
  const rows = [
    ["施策", "令和4年度実績", "令和5年度計画"],
    ["① 手話の講座", null, "【福祉課】\n■ 開く。"],
    ["② 点字の案内", null, "【福祉課】\n■ 配る。"],
  ];
  return createHostWorkbook({ sheets: [{ name: "計画", rows }] });
}

/** 福祉課's copy, with another stamp. */
async function restamped(from: string, to: string): Promise<Uint8Array> {
  return withParts((xml) => xml.replace(from, to));
}

/** 福祉課's copy, as a gateway lets it through. */
async function unstamped(): Promise<Uint8Array> {
  return withParts(() => null);
}

async function withParts(change: (xml: string) => string | null): Promise<Uint8Array> {
  const copy = await openBook(await all.fukushi.bytes(), "copy.xlsx");
  for (const [id, xml] of copy.customXmlParts) {
    if (rootNamespace(xml) !== stampNamespace) continue;
    const changed = change(xml);
    if (changed === null) copy.customXmlParts.delete(id);
    else copy.customXmlParts.set(id, changed);
  }
  return saveXlsx(copy);
}
