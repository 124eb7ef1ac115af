import { formatAddress } from "../../../src/domain/cells/address";
import { nextPlace } from "../../../src/domain/filter/nextPlace";
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

function nextIn(places: ReturnType<typeof list>) {
  return (from: ReturnType<typeof cell> | null) => {
    const place = nextPlace(places, from);
    return place && formatAddress(place.position);
  };
}

it("goes to the next empty place, from the top again after the last", () => {
  const next = nextIn(list(null));
  expect([next(null), next(cell(1, 1)), next(cell(2, 1)), next(cell(9, 9))]).toEqual([
    "B2",
    "B3",
    "B2",
    "B2",
  ]);
  expect(nextPlace([], null)).toBeNull();
});

it("goes from one finding or draft to the next where nothing is empty", () => {
  const findings = [cell(1, 1), cell(2, 2)].map((at) => ({ ...at, departments: ["福祉課"] }));
  const drafts = [{ ...cell(1, 2), departments: ["福祉課"] }];
  const left = list("福祉課", { drafts, findings }).filter(({ state }) => state !== "empty");
  const next = nextIn(left);
  expect([next(null), next(cell(1, 1)), next(cell(1, 2)), next(cell(2, 2))]).toEqual([
    "B2",
    "C2",
    "C3",
    "B2",
  ]);
  expect(
    nextPlace(
      list("長寿課").filter(({ state }) => state === "written"),
      null,
    ),
  ).toBeNull();
});

/** A plan of 福祉課 and one of 長寿課, to be reported on in B2 and B4. */
const unreported = [
  { departments: ["福祉課"], row: 1 },
  { departments: ["長寿課"], row: 3 },
].map(({ departments, row }) => ({
  from: { file: "R4.xlsx", sheetId: "s", sheetName: "R4", position: { row, column: 2 } },
  target: { ...cell(row, 1), sheetName: "進捗表" },
  measure: firstMeasure(),
  departments,
  sentence: "集いを開く。",
  trace: 0,
}));

function firstMeasure() {
  const [first] = list(null);
  if (!first) throw new Error("there is no place");
  return first.measure;
}

it("has plans without a report where they should be reported on, for those who planned", () => {
  const plans = (department: string | null) =>
    list(department, { ...none, unreported }).flatMap((place) =>
      place.unreported.map(
        ({ departments }) => `${formatAddress(place.position)} ${departments.join()}`,
      ),
    );
  expect(plans("福祉課")).toEqual(["B2 福祉課"]);
  expect(plans("長寿課")).toEqual(["B4 長寿課"]);
  expect(plans(null)).toEqual(["B2 福祉課", "B4 長寿課"]);
});

it("has no place for a plan of which no cell is certain to be the one", () => {
  const nowhere = unreported.map((plan) => ({ ...plan, target: null }));
  const places = list(null, { ...none, unreported: nowhere });
  expect(places.flatMap((place) => place.unreported)).toEqual([]);
});

it("goes on in the next sheet, and from the last one to the first", () => {
  const [first] = list(null);
  if (!first) throw new Error("there is no place");
  const in2 = { ...first, sheetId: "その2" };
  const next = (sheetId: string, row: number) =>
    nextPlace([first, in2], { sheetId, position: { row, column: 1 } })?.sheetId;
  expect(next("id-進捗表", 1)).toBe("その2");
  expect(next("その2", 1)).toBe("id-進捗表");
});

it("leads there once nothing is empty", () => {
  const left = list("長寿課", { ...none, unreported }).filter(({ state }) => state !== "empty");
  expect(nextIn(left)(null)).toBe("B4");
});
