import { filteredRows } from "../../../src/domain/filter/filteredRows";
import { markPlaces, type FindingHere } from "../../../src/domain/filter/PlaceMarks";
import type { RowFilter } from "../../../src/domain/filter/RowFilter";
import { shownMeasures } from "../../../src/domain/filter/shownMeasures";
import { writingPlaces } from "../../../src/domain/filter/writingPlaces";
import type { SheetSnapshot } from "../../../src/domain/cells/SheetSnapshot";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { sheetADepartment } from "../../fixtures/layouts/sheets";
import { bookOf, sheetOf } from "../../support/sheetOf";

const sheet = sheetOf([
  ["施策", "令和4年度実績", "令和5年度計画"],
  ["見守り", "【福祉課】\n■ a", "【福祉課】\n■ b"],
  ["相談", "", "【長寿課】\n■ c"],
  ["交流", "【長寿課】\n■ d", "【長寿課】\n■ e"],
]);

function factsOf(sheets: readonly SheetSnapshot[], findings: readonly FindingHere[] = []) {
  const snapshot = bookOf(sheets);
  const profile = usualProfile;
  const read = { snapshot, book: readPlanBook(snapshot, profile), profile };
  const marks = markPlaces({ drafts: [], findings }, profile);
  return { read, places: writingPlaces(read), marks, findings };
}

function shown(filter: RowFilter, findings: readonly FindingHere[] = []): string[] {
  return [...shownMeasures(factsOf([sheet], findings), filter)].map(({ text }) => text);
}

it("shows the secretariat, which names no department, every measure", () => {
  expect(shown({ departments: [], mode: "own" })).toEqual(["見守り", "相談", "交流"]);
});

it("shows where anybody, or one department, has not written yet", () => {
  expect(shown({ departments: [], mode: "empty" })).toEqual(["相談"]);
  expect(shown({ departments: ["長寿課"], mode: "empty" })).toEqual(["相談"]);
  expect(shown({ departments: ["福祉課"], mode: "empty" })).toEqual([]);
});

it("shows where findings are: all of them, or those that name the department", () => {
  const at = (row: number) => ({ sheetId: sheet.id, position: { row, column: 1 } });
  const findings = [
    { ...at(1), departments: ["福祉課"] },
    { ...at(2), departments: [] },
  ];
  expect(shown({ departments: [], mode: "findings" }, findings)).toEqual(["見守り", "相談"]);
  expect(shown({ departments: ["福祉課"], mode: "findings" }, findings)).toEqual(["見守り"]);
  expect(shown({ departments: ["長寿課"], mode: "findings" }, findings)).toEqual([]);
});

it("shows a department the whole of the sheet that is its own, and nothing of another's", () => {
  const facts = factsOf(sheetADepartment.book.sheets);
  const filtered = filteredRows(facts, { departments: ["福祉課"], mode: "own" });
  expect(
    filtered.map(({ sheet, tables }) => [sheet.sheetName, tables.map(({ measures }) => measures)]),
  ).toEqual([
    ["福祉課", [2]],
    ["長寿課", [0]],
  ]);
});
