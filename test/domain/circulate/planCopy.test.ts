import { formatSpan, parseSpan } from "../../../src/domain/cells/address";
import { subtractSpans } from "../../../src/domain/form/subtractSpans";
import { copyFacts } from "../../../src/domain/circulate/CopyFacts";
import { planCopy } from "../../../src/domain/circulate/planCopy";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const word = { title: "t", message: "m" };
const words = { role: word, symbol: word, rating: word };
const plan = (sheets: readonly SheetSnapshot[], department: string) => {
  const snapshot = bookOf(sheets);
  const book = readPlanBook(snapshot, usualProfile);
  return planCopy(copyFacts({ snapshot, book, profile: usualProfile }, words), department);
};
/** Whether exactly these cells are open, in whatever cut. */
function expectOpen(sheets: readonly SheetSnapshot[], department: string, cells: string): void {
  const open = plan(sheets, department).sheets[0]?.protection?.open ?? [];
  const wanted = cells.split(" ").flatMap((one) => (one === "" ? [] : (parseSpan(one) ?? [])));
  expect(subtractSpans(open, wanted).map(formatSpan)).toEqual([]);
  expect(subtractSpans(wanted, open).map(formatSpan)).toEqual([]);
}

/** As the plans of 一関市: blocks of several departments in one cell, merged over the role rows of a measure. */
const shared = sheetOf(
  [
    ["施策の展開", "区分", "それぞれの役割", "令和4年度実績", "令和5年度計画"],
    ["見守り", "市民", "参加する。", "【福祉課】\n■ a", "【福祉課】\n■ b\n【長寿課】\n■ c"],
    ["", "行政", "支える。", "", ""],
    ["相談", "市民", "使う。", "【福祉課】\n■ d", ""],
    ["", "行政", "開く。", "", ""],
    ["交流", "市民", "集まる。", "", ""],
    ["", "行政", "招く。", "", ""],
  ],
  ["A2:A3", "D2:D3", "E2:E3", "A4:A5", "D4:D5", "E4:E5", "A6:A7", "D6:D7", "E6:E7"],
);

it("opens what is written about a department's measures, as whole merged cells, and no labels, roles or duties", () => {
  // 長寿課 has a block in the plan only, and may have one in the result; 交流 nobody has written yet.
  expectOpen([shared], "長寿課", "D2:E3 D6:E7");
  expectOpen([shared], "福祉課", "D2:E5 D6:E7");
});

it("opens only what nobody is known for to a department that is not in the plan", () => {
  expectOpen([shared], "税務課", "D6:E7");
});

/** A row has its owner. */
const owned = sheetOf([
  ["事業名", "担当課", "市の取組み", "令和4年度実績", "評価"],
  ["配食", "福祉課", "届ける", "100食", "A"],
  ["教室", "長寿課", "開く", "3回", "B"],
  ["研究", "", "調べる", "", ""],
]);

it("goes by the owner of a row, and leaves what is printed before anybody writes", () => {
  expectOpen([owned], "福祉課", "D2:E2 D4:E4");
});

it("leaves cells of another owner closed, though the measure is one", () => {
  const joint = sheetOf(
    [
      ["事業名", "担当課", "令和4年度実績"],
      ["配食", "福祉課", "100食"],
      ["", "長寿課", "30食"],
    ],
    ["A2:A3"],
  );
  expectOpen([joint], "福祉課", "C2");
  expectOpen([joint], "長寿課", "C3");
});

it("opens everything that is written where nobody knows whose it is", () => {
  const untagged = sheetOf([
    ["施策の展開", "令和4年度実績", "令和5年度計画"],
    ["配食", "100食を届けた。", "続ける。"],
    ["教室", "", ""],
  ]);
  expectOpen([untagged], "福祉課", "B2:C3");
});

it("leaves formulas locked, and sheets that are no plan sheets as they are", () => {
  const cells = owned.cells.map((cell) =>
    cell.text === "100食"
      ? { ...cell, content: { kind: "formula" as const, formula: "=1", numberFormat: "General" } }
      : cell,
  );
  const note = sheetOf([["この様式の書き方"]], [], "説明");
  expectOpen([{ ...owned, cells }, note], "福祉課", "E2 D4:E4");
  expect(plan([owned, note], "福祉課").sheets.map(({ sheetName }) => sheetName)).toEqual([
    "進捗表",
  ]);
});

it("allows to size and colour what one writes, and puts lists where the values are known", () => {
  const [sheet] = plan([shared], "福祉課").sheets;
  expect(sheet?.protection?.options).toMatchObject({
    allowFormatCells: true,
    allowFormatRows: true,
  });
  expect(sheet?.protection?.options.allowInsertRows).toBeUndefined();
  expect(
    sheet?.lists?.map(({ areas, validation }) => [areas.map(formatSpan), validation.values]),
  ).toEqual([[["B2:B7"], usualProfile.roles]]);
  expect(plan([shared], "福祉課").rows).toBeNull();
});
