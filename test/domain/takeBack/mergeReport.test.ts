import type { Conflict, MergeOutcome } from "../../../src/domain/merge/MergeOutcome";
import { mergeReport, type ReportedMerge } from "../../../src/domain/takeBack/mergeReport";
import { mergeReport as words } from "../../../src/messages/mergeReport";

const at = {
  sheetId: "s",
  sheetName: "進捗表",
  position: { row: 3, column: 4 },
  measure: "① 見守り",
  header: "令和4年度実績",
};
const nothing: MergeOutcome = {
  ...{ cells: [], copies: [], accepted: [], conflicts: [], infos: [], warnings: [] },
  ...{ refused: [], notReturned: [], questions: [] },
};
const conflict: Conflict = {
  ...at,
  id: "c",
  seen: [],
  type: "same-block-divergent",
  files: ["福祉課.xlsx"],
  departments: ["福祉課"],
  base: "■ 歩く。",
  standing: "■ 歩く。",
  versions: [
    { label: "福祉課", file: "福祉課.xlsx", department: "福祉課", text: "■ 歩いた。" },
    { label: "福祉課（2冊目）", file: "福祉課2.xlsx", department: "福祉課", text: "" },
  ],
  likeliest: null,
  decidable: true,
  decision: null,
};

function rowsOf(merge: Partial<ReportedMerge>) {
  const whole = { planName: "計画", fiscalYear: 2023, version: 1, copies: [], written: [] };
  const { rows } = mergeReport({ ...whole, outcome: nothing, ...merge }, words.ja);
  return rows
    .filter(({ heading, cells }) => !heading && cells.length > 0)
    .map(({ cells }) => cells);
}
/** Which text, and what it says: the last two columns of a conflict. */
const textsOf = (one: Conflict) =>
  rowsOf({ outcome: { ...nothing, conflicts: [one] } }).map((cells) => cells.slice(-2));

test("a copy of which nobody knows whose it is has its line", () => {
  const copy = {
    department: null,
    file: "表.xlsx",
    state: "asked",
    changes: 0,
    written: 0,
    open: 0,
  } as const;
  expect(rowsOf({ copies: [copy] })).toEqual([
    ["（課が分からない冊）", "表.xlsx", "課が分からない", 0, 0, 0],
  ]);
});

test("a warning about a copy of nobody names its file", () => {
  const warning = {
    ...at,
    type: "too-long",
    file: "表.xlsx",
    department: null,
    text: "■ 長い。",
  } as const;
  const [row] = rowsOf({ outcome: { ...nothing, warnings: [warning] } });
  expect(row?.slice(1)).toEqual([
    "表.xlsx",
    "進捗表",
    "E4",
    "① 見守り",
    "令和4年度実績",
    "■ 長い。",
  ]);
});

test("what stands now is told where it is neither what was circulated nor what was decided", () => {
  expect(textsOf(conflict).map(([which]) => which)).toEqual([
    "配った文",
    "福祉課",
    "福祉課（2冊目）",
    "決めた文",
  ]);
  expect(textsOf({ ...conflict, standing: "■ 歩き始めた。" })[1]).toEqual([
    "今の文",
    "■ 歩き始めた。",
  ]);
  const decided = {
    ...conflict,
    standing: "■ 走った。",
    decision: { kind: "text", text: "■ 走った。" } as const,
  };
  expect(textsOf(decided).map(([which]) => which)).not.toContain("今の文");
});

test("an open conflict says that nothing was decided, one that was decided for no text says so, too", () => {
  expect(textsOf(conflict).at(-1)).toEqual(["決めた文", words.ja.undecided]);
  const gone = { ...conflict, decision: { kind: "version", label: "福祉課（2冊目）" } as const };
  expect(textsOf(gone).at(-1)).toEqual(["決めた文（福祉課（2冊目））", words.ja.nothing]);
});

test("what was written out of a copy that is not at hand any more is told behind the others", () => {
  const { sheetName, position, measure, header } = at;
  const taken = (department: string) => ({
    ...{ sheetName, position, measure, header, department },
    ...{ file: `${department}.xlsx`, change: "added" as const, after: `■ ${department}が書いた。` },
  });
  const copy = { file: "防災課.xlsx", state: "merged", changes: 0, written: 1, open: 0 } as const;
  const rows = rowsOf({
    copies: [{ department: "防災課", ...copy }],
    written: [{ commandId: "1", at: "", taken: [taken("福祉課"), taken("防災課")] }],
  });
  expect(rows.slice(1).map((cells) => [cells[0], cells.at(-1)])).toEqual([
    ["防災課", "■ 防災課が書いた。"],
    ["福祉課", "■ 福祉課が書いた。"],
  ]);
});
