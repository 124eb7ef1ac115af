import type { CarryCell } from "../../../src/domain/carryForward/CarryProposal";
import { draftOf } from "../../../src/domain/carryForward/draftOf";
import { usualProfile } from "../../../src/domain/profile/Profile";

const ref = {
  file: "this.xlsx",
  sheetId: "s",
  sheetName: "R5",
  table: 0,
  column: 2,
  label: "令和4年度実績",
  kind: "result",
  fiscalYear: 2022,
  party: null,
} as const;
const cell: CarryCell = {
  id: "s!C2",
  status: "append",
  askReason: null,
  column: ref,
  target: { sheetId: "s", sheetName: "R5", position: { row: 1, column: 2 } },
  slices: [],
  measure: { index: 0, hierarchy: ["見守り"], text: "見守り", rows: [1, 2] },
  role: null,
  ordinal: 0,
  before: "一\n二",
  beforeContent: { kind: "text", text: "一\n二" },
  after: "一\n二\n三",
  carried: "三",
  composed: "三",
  from: { file: "last.xlsx", sheetId: "t", sheetName: "R4", position: { row: 3, column: 7 } },
  departments: ["福祉課"],
  renamed: [],
  similarity: 1,
  blocks: [],
  picks: {},
  basis: {
    occupied: "append",
    tense: "draft",
    profile: usualProfile,
    successions: [],
    certain: true,
    reportYear: 2022,
  },
};

test("a draft remembers its place by meaning, and where its text came from", () => {
  expect(draftOf(cell, "d1", null)).toEqual({
    id: "d1",
    place: {
      sheetId: "s",
      sheetName: "R5",
      measure: "見守り",
      role: null,
      column: { kind: "result", fiscalYear: 2022, party: null },
      ordinal: 0,
      lastPosition: { row: 1, column: 2 },
    },
    text: "一\n二\n三",
    from: { file: "last.xlsx", sheet: "R4", cell: "H4" },
    departments: ["福祉課"],
    fillBefore: null,
  });
});

test("a draft of a role's entry names the role, and gives back the fill it covered", () => {
  const ofRole: CarryCell = { ...cell, role: "行政", ordinal: 1 };
  const draft = draftOf(ofRole, "d2", { kind: "solid", color: "#FFFF00" });
  expect(draft.place).toMatchObject({ role: "行政", ordinal: 1 });
  expect(draft.fillBefore).toEqual({ kind: "solid", color: "#FFFF00" });
});
