import type { Conflict, Version } from "../../../src/domain/merge/MergeOutcome";
import { conflictCards } from "../../../src/taskpane/features/merge/conflictCards";

const of = (department: string, text: string): Version => ({
  label: department,
  file: `${department}.xlsx`,
  department,
  text,
});
const masters = (text: string): Version => ({
  label: "事務局",
  file: null,
  department: null,
  text,
});

function conflict(change: Partial<Conflict>): Conflict {
  return {
    id: "c",
    seen: [],
    type: "same-block-divergent",
    files: [],
    header: "令和5年度計画",
    measure: "① 見守り",
    departments: ["福祉課"],
    base: "元",
    standing: "元",
    versions: [],
    likeliest: null,
    decidable: true,
    decision: null,
    sheetId: "s",
    sheetName: "R5",
    position: { row: 1, column: 3 },
    ...change,
  };
}

const keys = (change: Partial<Conflict>) => conflictCards(conflict(change)).map(({ key }) => key);

test("two versions of what the master has as it was circulated", () => {
  expect(keys({ versions: [of("福祉課", "甲"), of("長寿社会課", "乙")] })).toEqual([
    "keep",
    "version 福祉課",
    "version 長寿社会課",
    "all",
    "own",
  ]);
});

test("where the master was changed, too, its text is what stays, and the circulated one can come back", () => {
  const cards = conflictCards(
    conflict({ standing: "今", versions: [masters("今"), of("福祉課", "甲")] }),
  );
  expect(cards.map(({ key, text, against }) => [key, text, against])).toEqual([
    ["keep", "今", "元"],
    ["version 福祉課", "甲", "元"],
    ["base", "元", null],
    ["all", null, null],
    ["own", null, null],
  ]);
});

test("one text, and one that was taken out, cannot be put below each other", () => {
  expect(keys({ versions: [of("福祉課", "")], type: "foreign-block-deleted" })).toEqual([
    "keep",
    "version 福祉課",
    "own",
  ]);
});

test("what is taken already stands first; it can be left out", () => {
  const change: Partial<Conflict> = {
    type: "unlisted-department",
    base: "",
    standing: "【幅祉課】\n■ 甲",
    versions: [of("福祉課", "【幅祉課】\n■ 甲")],
  };
  expect(keys(change)).toEqual(["keep", "base", "own"]);
});
