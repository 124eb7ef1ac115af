import type { CarryCell } from "../../../src/domain/carryForward/CarryProposal";
import { editsOf } from "../../../src/domain/carryForward/editsOf";
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
  status: "ask",
  askReason: "cut-up",
  column: ref,
  target: { sheetId: "s", sheetName: "R5", position: { row: 1, column: 2 } },
  slices: [{ position: { row: 2, column: 2 }, content: { kind: "text", text: "二" } }],
  measure: { index: 0, hierarchy: ["見守り"], text: "見守り", rows: [1, 2] },
  role: null,
  ordinal: 0,
  before: "一\n二",
  beforeContent: { kind: "text", text: "一" },
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

test("a cut-up entry becomes one cell: the whole text in the first, the slices emptied", () => {
  expect(editsOf(cell)).toEqual([
    {
      kind: "setContent",
      sheetId: "s",
      position: { row: 1, column: 2 },
      before: { kind: "text", text: "一" },
      after: { kind: "text", text: "一\n二\n三" },
    },
    {
      kind: "setContent",
      sheetId: "s",
      position: { row: 2, column: 2 },
      before: { kind: "text", text: "二" },
      after: { kind: "empty" },
    },
  ]);
});
