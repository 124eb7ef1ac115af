import { formatAddress } from "../../../src/domain/cells/address";
import { nextEmpty } from "../../../src/domain/filter/nextEmpty";
import { markPlaces, type PlaceMarks } from "../../../src/domain/filter/PlaceMarks";
import { workList } from "../../../src/domain/filter/workList";
import { writingPlaces } from "../../../src/domain/filter/writingPlaces";
import { readPlanBook } from "../../../src/domain/planSheet/readPlanBook";
import { usualProfile } from "../../../src/domain/profile/Profile";
import { bookOf, sheetOf } from "../../support/sheetOf";

const header = ["施策", "令和4年度実績", "令和5年度計画"];
const snapshot = bookOf([
  sheetOf([
    header,
    ["見守り", "【福祉課】\n■ a", "【福祉課】\n■ b\n【長寿課】\n■ c"],
    ["相談", "", "【福祉課】\n■ d"],
    ["交流", "【長寿課】\n■ e", "【長寿課】\n■ f"],
  ]),
]);
const none: PlaceMarks = { drafts: [], findings: [] };
const cell = (row: number, column: number) => ({ sheetId: "id-進捗表", position: { row, column } });

function list(department: string | null, marks = none) {
  const read = { snapshot, book: readPlanBook(snapshot, usualProfile), profile: usualProfile };
  return workList(writingPlaces(read), department, markPlaces(marks, usualProfile));
}
const states = (department: string | null, marks = none) =>
  list(department, marks).map(
    ({ position, state, findings }) => `${formatAddress(position)} ${state} ${findings}`,
  );

it("has a department's own places with what stands there, in sheet order", () => {
  expect(states("福祉課")).toEqual(["B2 written 0", "C2 written 0", "B3 empty 0", "C3 written 0"]);
  expect(states("長寿課")).toEqual(["B2 empty 0", "C2 written 0", "B4 written 0", "C4 written 0"]);
});

it("has every place for the secretariat; one is empty as long as anybody is missing", () => {
  expect(states(null)).toEqual([
    "B2 empty 0",
    "C2 written 0",
    "B3 empty 0",
    "C3 written 0",
    "B4 written 0",
    "C4 written 0",
  ]);
  expect(list(null)[0]).toMatchObject({ missing: ["長寿課"], measureTitle: "見守り" });
});

it("tells a draft from what is confirmed, for those whose blocks it has", () => {
  const drafts = [{ ...cell(1, 2), departments: ["長寿課"] }];
  expect(states("長寿課", { ...none, drafts })).toContain("C2 draft 0");
  expect(states("福祉課", { ...none, drafts })).toContain("C2 written 0");
  expect(states(null, { ...none, drafts })).toContain("C2 draft 0");
});

it("counts the findings that name the department", () => {
  const findings = [
    { ...cell(1, 2), departments: ["福祉課", "長寿課"] },
    { ...cell(1, 2), departments: [] },
  ];
  expect(states("福祉課", { ...none, findings })).toContain("C2 written 1");
  expect(states(null, { ...none, findings })).toContain("C2 written 2");
});

it("goes to the next empty place, from the top again after the last", () => {
  const own = list(null);
  const next = (from: ReturnType<typeof cell> | null) => {
    const place = nextEmpty(own, from);
    return place && formatAddress(place.position);
  };
  expect([next(null), next(cell(1, 1)), next(cell(2, 1)), next(cell(9, 9))]).toEqual([
    "B2",
    "B3",
    "B2",
    "B2",
  ]);
  expect(nextEmpty([], null)).toBeNull();
});
