import { createHostWorkbook } from "../../src/embedded/model/createHostWorkbook";
import { shiftRows } from "../../src/embedded/model/shiftRows";
import { textContent } from "../../src/domain/cells/CellContent";
import { profileSchema } from "../../src/domain/profile/Profile";
import { createChecker } from "../../src/domain/rules/createChecker";
import type { Finding } from "../../src/domain/rules/Finding";
import { checkWorkbook, type Check } from "../../src/usecases/checkWorkbook";
import type { Deps } from "../../src/usecases/Deps";
import { fixFindings, type ChosenFix } from "../../src/usecases/fixFindings";
import { ignoreFindings, unignoreFindings } from "../../src/usecases/ignoreFindings";
import { keepProfile } from "../../src/usecases/profile";
import { undoLast } from "../../src/usecases/undo";
import { contentAt, openDesk, sheetNamed, understood } from "../support/desk";

const city = profileSchema.parse({
  departments: [{ name: "福祉課" }, { name: "いきがいづくり課" }],
});
const slips = "［福祉課］\n・見守る。\n【いきがいきづくり課】\n・集う。";

async function deskOn() {
  const workbook = createHostWorkbook({
    sheets: [
      {
        name: "進捗表",
        rows: [
          ["施策", "区分", "役割", "令和4年度実績", "令和5年度計画"],
          ["① 見守り", "市民", "① 声をかける", null, slips],
          [null, "行 政", "① 支える", null, null],
          ["② 相談", "市民", "① 相談する", null, "【福祉課】\n・聞く。"],
          [null, "行政", "① 聞く", null, null],
        ],
        merges: ["A2:A3", "D2:D3", "E2:E3", "A4:A5", "D4:D5", "E4:E5"],
      },
    ],
  });
  const desk = await openDesk(workbook);
  await keepProfile(desk.deps, city);
  return { ...desk, workbook, sheet: sheetNamed(workbook, "進捗表") };
}

async function checked(deps: Deps): Promise<Check> {
  const notes = await deps.notebook.read();
  const ignored = notes.ok ? notes.value.ignored : [];
  return checkWorkbook(createChecker(), await understood(deps), null, ignored);
}

const firstFixes = (findings: readonly Finding[]): ChosenFix[] =>
  findings.flatMap((finding) => finding.fixes.slice(0, 1).map((fix) => ({ finding, fix })));

const rules = ({ findings }: Check) => findings.map(({ rule }) => rule);

test("two slips in one cell and one in the form are put right at once, and taken back at once", async () => {
  const { deps, sheet, close } = await deskOn();
  const { findings } = await checked(deps);
  const done = await fixFindings(deps, firstFixes(findings));
  expect(done).toMatchObject({ ok: true, value: { refused: [], differences: [] } });
  expect(contentAt(sheet, "E2")).toEqual(
    textContent("【福祉課】\n・見守る。\n【いきがいづくり課】\n・集う。"),
  );
  expect(rules(await checked(deps))).not.toContain("department/spelling");
  await undoLast(deps);
  expect(contentAt(sheet, "E2")).toEqual(textContent(slips));
  close();
});

test("rows were inserted since: undo finds the entry where it stands", async () => {
  const { deps, workbook, sheet, close } = await deskOn();
  const { findings } = await checked(deps);
  const spelling = findings.filter(({ rule }) => rule === "department/spelling");
  await fixFindings(deps, firstFixes(spelling));
  shiftRows(workbook, sheet, { kind: "insert", at: 1, count: 2 });
  expect(await undoLast(deps)).toMatchObject({ ok: true, value: { refused: [] } });
  expect(contentAt(sheet, "E4")).toEqual(textContent(slips));
  close();
});

test("left as it is: it is gone from the list with its reason, also after rows moved, until it is brought back", async () => {
  const { deps, workbook, sheet, close } = await deskOn();
  const before = await checked(deps);
  const tag = before.findings.filter(({ rule }) => rule === "tag/form");
  expect(tag).toHaveLength(1);
  await ignoreFindings(deps, tag, "毎年この書き方です。");
  shiftRows(workbook, sheet, { kind: "insert", at: 1, count: 1 });
  const after = await checked(deps);
  expect(rules(after)).not.toContain("tag/form");
  expect(after.ignored.map(({ ignored }) => ignored.reason)).toEqual(["毎年この書き方です。"]);
  await unignoreFindings(
    deps,
    after.ignored.map(({ ignored }) => ignored),
  );
  expect(rules(await checked(deps))).toContain("tag/form");
  close();
});

test("other characters in the same place are a finding again", async () => {
  const { deps, sheet, close } = await deskOn();
  await ignoreFindings(deps, (await checked(deps)).findings, "このままで");
  expect((await checked(deps)).findings).toEqual([]);
  const cell = [...sheet.cells.values()].find(({ text }) => text === slips);
  if (!cell) throw new Error("no such cell");
  cell.text = slips.replace("［福祉課］", "（福祉課）");
  cell.content = textContent(cell.text);
  expect(rules(await checked(deps))).toEqual(["tag/form"]);
  close();
});
