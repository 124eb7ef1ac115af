import { mergeReturned } from "../../support/clerks/circulation";
import { nothingBut, onPlan, profile, smallPlan, toldOf } from "../../support/clerks/smallPlan";
import { reword, write } from "../../support/clerks/write";

const file = "福祉課.xlsx";

test("a copy that breaks its lines in another way does not bring that along", () => {
  const by = onPlan(
    write("E3", "【福祉課】\r\n■ 訪ねた。\r\n■ 配った。\r\n【長寿社会課】\r\n■ 測った。"),
  );
  expect(toldOf([{ file, by }])).toEqual(
    nothingBut({
      cells: { E3: "【福祉課】\n■ 訪ねた。\n■ 配った。\n【長寿社会課】\n■ 測った。" },
      accepted: [`${file} E3 福祉課 changed`],
      // The other block's.
      infos: [`${file} white-space-only E3`],
    }),
  );
  const alike = onPlan(write("E3", "【福祉課】\r\n■ 訪ねた。\r\n【長寿社会課】\r\n■ 測った。"));
  expect(toldOf([{ file, by: alike }])).toEqual(
    nothingBut({ infos: [`${file} white-space-only E3`] }),
  );
});

test("a tag that would be none before the new words gives way to the one that came", () => {
  const base = onPlan(write("F3", "（福祉課）■ 訪ねる。"))(smallPlan);
  const by = onPlan(write("F3", "【福祉課】毎月訪ねる。"));
  expect(toldOf([{ file, by }], {}, base).cells).toEqual({ F3: "【福祉課】毎月訪ねる。" });
});

test("spaces and blank lines alone are nothing, in an empty cell too", () => {
  const by = onPlan(
    write("F4", "　 \n"),
    write("E6", "【防災課】\n\n■ 受けた。　\n"),
    write("E5", "【福祉課】\n■ 聞いた。 "),
  );
  const { cells, accepted, conflicts } = toldOf([{ file, by }]);
  expect({ cells, accepted, conflicts }).toEqual({ cells: {}, accepted: [], conflicts: [] });
});

test("words under no tag in an empty cell of a plan with tags are everybody's: told, not written", () => {
  const base = onPlan(write("F3", ""))(smallPlan);
  const { cells, conflicts } = toldOf([{ file, by: onPlan(write("F3", "訪ねる。")) }], {}, base);
  expect(cells).toEqual({});
  expect(conflicts).toMatchObject([{ type: "shared-cell-edit", at: "F3", base: "" }]);
});

test("what no cell can hold is not written, and told whole, other slices included", () => {
  const long = "長".repeat(32_760);
  const { cells, warnings, accepted } = mergeReturned({
    profile,
    base: smallPlan,
    returned: [
      { file, by: onPlan(reword("E5", "聞いた。", `${long}。`)) },
      { file: "防災課.xlsx", by: onPlan(reword("E6", "受けた。", "5件受けた。")) },
    ],
  });
  expect({ cells, accepted }).toEqual({ cells: [], accepted: [] });
  const [warning] = warnings.filter(({ type }) => type === "too-long");
  expect(warning?.text).toBe(`【福祉課】\n■ ${long}。\n【防災課】\n■ 5件受けた。`);
});
