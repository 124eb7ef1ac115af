import { summaryRows } from "../../../src/domain/progress/summaryRows";
import { progress as words } from "../../../src/messages/progress";

it("has a row a department and a row a goal, with the sums of both", () => {
  const count = { planned: 3, written: 1, draft: 1, empty: 1, findings: 2 };
  const nobody = { planned: 1, written: 1, draft: 0, empty: 0, findings: 0 };
  const total = { planned: 4, written: 2, draft: 1, empty: 1, findings: 2 };
  const summary = summaryRows(
    {
      departments: [
        { department: "福祉課", ...count },
        { department: null, ...nobody },
      ],
      goals: [{ goal: "1 支え合い", ...total }],
      total,
    },
    words.ja.summary,
  );
  const header = ["書く所", "記入済", "未確認", "未記入", "指摘"];
  expect(summary.rows).toEqual([
    ["課", ...header],
    ["福祉課", 3, 1, 1, 1, 2],
    ["担当の課がわからない所", 1, 1, 0, 0, 0],
    ["合計", 4, 2, 1, 1, 2],
    [],
    ["基本目標", ...header],
    ["1 支え合い", 4, 2, 1, 1, 2],
    ["合計", 4, 2, 1, 1, 2],
  ]);
  expect(summary.boldRows).toEqual([0, 3, 5, 7]);
  expect(summary.departmentRows).toEqual({ first: 0, last: 2 });
});

it("says that places and findings are of no goal where none is given", () => {
  const count = { planned: 1, written: 0, draft: 0, empty: 1, findings: 0 };
  const counted = { departments: [], goals: [{ goal: "", ...count }], total: count };
  const { rows } = summaryRows(counted, words.ja.summary);
  expect(rows.at(-2)?.[0]).toBe(words.ja.summary.noGoal);
});
