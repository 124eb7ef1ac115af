import { textContent } from "../../src/domain/cells/CellContent";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import { mergeReport as reportWords } from "../../src/messages/mergeReport";
import { applyMerge } from "../../src/usecases/applyMerge";
import { undoLast } from "../../src/usecases/undo";
import {
  reportOf,
  reportSheet,
  reportText,
  writeMergeReport,
} from "../../src/usecases/writeMergeReport";
import { circulated, copyOf, dropped, mergeDesk, typedCopy, typeInto } from "../support/circulated";
import { contentAt, contentsOf, sheetNamed } from "../support/desk";
import {
  applied,
  decided,
  joint,
  nextDay,
  openReturned,
  ownDone,
  sheet,
  taken,
  type Returned,
} from "../support/returned";

let all: Returned;
beforeEach(async () => {
  all = await openReturned();
});
afterEach(() => all.desk.close());

const cell = (address: string) => contentAt(sheetNamed(all.workbook, sheet), address);

test("both copies are taken, decided, written as one, and taken back as one", async () => {
  const before = contentsOf(all.workbook);
  const { desk: open, taken: files, refused, notKept } = await taken(all, [all.fukushi, all.choju]);
  expect({ files, refused, notKept }).toEqual({
    files: [all.fukushi.file, all.choju.file],
    refused: [],
    notKept: [],
  });
  expect(open.lines).toMatchObject([
    { department: "福祉課", by: "stamp", version: 1, state: "merged", changes: 2, open: 1 },
    { department: "長寿社会課", by: "stamp", version: 1, state: "merged", changes: 1, open: 1 },
  ]);
  expect(open.outcome?.conflicts).toMatchObject([{ type: "joint-block-divergent" }]);
  expect(open.outcome?.notReturned).toEqual([]);
  expect(contentsOf(all.workbook)).toEqual(before);
  const done = await applied(all, await decided(all, open));
  expect(done).toMatchObject({ changed: [], applied: { refused: [], differences: [] } });
  expect(cell("H6")).toEqual(textContent(`${joint(2)}\n${ownDone}`));
  expect(cell("F6")).toEqual(
    textContent("【福祉課】\n■ 商店街へ3回出向いた。\n【長寿社会課】\n■ 集まりを1回開いた。"),
  );
  expect(done.desk.outcome?.cells).toEqual([]);
  expect(done.desk.lines).toMatchObject([{ written: 2 }, { written: 1 }]);
  expect(await undoLast(all.desk.deps)).toMatchObject({ ok: true, value: { name: "mergeCopies" } });
  expect(contentsOf(all.workbook)).toEqual(before);
  expect((await mergeDesk(all.desk)).lines).toMatchObject([{ written: 0 }, { written: 0 }]);
});

test("closing the pane loses neither copies nor decisions; a late copy touches none", async () => {
  const open = await decided(all, (await taken(all, [all.fukushi, all.choju])).desk);
  await nextDay(all);
  const again = await mergeDesk(all.desk);
  expect(again.lines).toEqual(open.lines);
  expect(again.outcome?.cells.map(({ after }) => after)).toEqual(
    open.outcome?.cells.map(({ after }) => after),
  );
  await applied(all, again);
  await nextDay(all);
  const late = await typedCopy(
    copyOf(await circulated(all.desk, { departments: ["地域づくり課"] }), "地域づくり課"),
    "R5進捗表",
    {},
  );
  const { desk: more } = await taken(all, [dropped("地域づくり課.xlsx", late)]);
  expect(more.outcome?.cells).toEqual([]);
  expect(more.outcome?.conflicts.map(({ decision }) => decision)).toEqual([
    { kind: "version", label: "福祉課" },
  ]);
  expect(cell("H6")).toEqual(textContent(`${joint(2)}\n${ownDone}`));
});

test("what somebody typed meanwhile is told, and not written over", async () => {
  const open = await decided(all, (await taken(all, [all.fukushi, all.choju])).desk);
  typeInto(all.workbook, sheet, "F6", "【事務局】\n■ 確認中");
  const done = await applied(all, open);
  expect(done.changed.map(({ after }) => after)).toHaveLength(1);
  expect(cell("F6")).toEqual(textContent("【事務局】\n■ 確認中"));
  expect(cell("H6")).toEqual(textContent(`${joint(2)}\n${ownDone}`));
  // It was compared anew: now it can be seen, and written.
  expect(done.desk.outcome?.cells).toHaveLength(1);
});

test("rows came in above meanwhile: what was shown is written where its place is now", async () => {
  const open = await decided(all, (await taken(all, [all.fukushi, all.choju])).desk);
  shiftRows(all.workbook, sheetNamed(all.workbook, sheet), { kind: "insert", at: 2, count: 2 });
  expect(await applied(all, open)).toMatchObject({ changed: [], applied: { refused: [] } });
  expect(cell("H8")).toEqual(textContent(`${joint(2)}\n${ownDone}`));
});

test("wherever 反映 fails, no cell has changed and it can be asked for again", async () => {
  const open = await decided(all, (await taken(all, [all.fukushi, all.choju])).desk);
  const before = contentsOf(all.workbook);
  const { faults } = all.desk.office.host;
  let failed = 0;
  for (let sync = 1; sync <= 12; sync++) {
    faults.inject({ kind: "error", code: "GeneralException", action: sync % 3 }, sync);
    const done = await applyMerge(all.desk.deps, open);
    faults.clear();
    if (done.ok) {
      await undoLast(all.desk.deps);
      continue;
    }
    failed++;
    expect({ sync, cells: contentsOf(all.workbook) }).toEqual({ sync, cells: before });
  }
  expect(failed).toBeGreaterThan(3);
  expect(await applied(all, open)).toMatchObject({ changed: [], applied: { refused: [] } });
});

test("the report tells what was written, decided and is missing, and goes again", async () => {
  const { desk: open } = await taken(all, [all.fukushi]);
  const before = reportOf(open, reportWords.ja);
  expect(before && reportText(before)).toContain("長寿社会課\t\t未提出");
  const done = await applied(all, await decided(all, (await taken(all, [all.choju], open)).desk));
  const report = reportOf(done.desk, reportWords.ja);
  if (!report) throw new Error("no report");
  const text = reportText(report);
  expect(text.split("\n")[0]).toBe(
    "統合報告　みなも市地域福祉計画　令和5年度（第1回に配ったもの）",
  );
  expect(text).toContain(
    "福祉課\tR5進捗表\tF6\t① 見守り協力店の登録\t令和4年度 実施状況\t加えた\t【福祉課】⏎■ 商店街へ3回出向いた。",
  );
  expect(text).toContain(`決めた文（福祉課）\t${joint(2).replace("\n", "⏎")}`);
  expect(text).not.toContain("\t事務局\t");
  expect(text).not.toContain("未提出");
  const written = await writeMergeReport(all.desk.deps, reportSheet(report, "統合報告"));
  expect(written).toMatchObject({ ok: true, value: { refused: [], differences: [] } });
  expect(contentAt(sheetNamed(all.workbook, "統合報告"), "A1")).toMatchObject({
    text: text.split("\n")[0],
  });
  expect(await undoLast(all.desk.deps)).toMatchObject({ ok: true, value: { name: "mergeReport" } });
  expect(all.workbook.sheets.map(({ name }) => name)).not.toContain("統合報告");
});
