import { reword, write } from "../../support/clerks/write";
import { nothingBut, onPlan, smallPlan, toldOf } from "../../support/clerks/smallPlan";

const file = "長寿社会課.xlsx";

test("a tag line that was broken or deleted takes no block out: its words stand under another's tag, and are told", () => {
  for (const broken of ["【長寿社会課\n", ""]) {
    const by = onPlan(reword("E3", "【長寿社会課】\n", broken));
    const { cells, accepted, infos, conflicts } = toldOf([{ file, said: "長寿社会課", by }]);
    expect({ cells, accepted, infos }).toEqual({ cells: {}, accepted: [], infos: [] });
    expect(conflicts).toEqual([
      {
        type: "foreign-block-edit",
        at: "E3",
        files: [file],
        departments: ["福祉課"],
        base: "【福祉課】\n■ 訪ねた。",
        standing: "【福祉課】\n■ 訪ねた。",
        versions: [["長寿社会課", `【福祉課】\n■ 訪ねた。\n${broken}■ 測った。`]],
      },
    ]);
  }
});

test("so it is where the words were changed as well", () => {
  const by = onPlan(
    write("E3", "【福祉課】\n■ 訪ねた。\n■ 介護予防教室で体力を測り、結果を5人に伝えた。"),
  );
  const sent = "【福祉課】\n■ 訪ねた。\n【長寿社会課】\n■ 介護予防教室で体力を測り、結果を伝えた。";
  const base = onPlan(write("E3", sent))(smallPlan);
  const { cells, conflicts } = toldOf([{ file, by, said: "長寿社会課" }], {}, base);
  expect(cells).toEqual({});
  expect(conflicts.map(({ type }) => type)).toEqual(["foreign-block-edit"]);
});

test("without its tag, at the top, the text is everybody's: told, and the block stays", () => {
  const by = onPlan(reword("E3", "【福祉課】\n", ""));
  const { cells, conflicts } = toldOf([{ file: "福祉課.xlsx", by }]);
  expect(cells).toEqual({});
  expect(conflicts.map(({ type }) => type)).toEqual(["shared-cell-edit"]);
});

test("a block that is nowhere any more was taken out by its owner", () => {
  const by = onPlan(reword("E3", "\n【長寿社会課】\n■ 測った。", ""));
  expect(toldOf([{ file, by }])).toEqual(
    nothingBut({
      cells: { E3: "【福祉課】\n■ 訪ねた。" },
      accepted: [`${file} E3 長寿社会課 removed`],
      infos: [`${file} block-deleted-by-owner E3`],
    }),
  );
});

test("taken out here, and an edit of another's block there that says something else: both as they are", () => {
  const by = onPlan(write("E3", "【福祉課】\n■ 訪ねた。■ 配った。"));
  const { cells, conflicts } = toldOf([{ file, by }]);
  expect(cells).toEqual({ E3: "【福祉課】\n■ 訪ねた。" });
  expect(conflicts.map(({ type }) => type)).toEqual(["foreign-block-edit"]);
});

test("who breaks the tag below its own block does not take over what stood there", () => {
  const by = onPlan(reword("E3", "【長寿社会課】", "【長寿社会課"));
  const { cells, conflicts } = toldOf([{ file: "福祉課.xlsx", by }]);
  expect(cells).toEqual({});
  expect(conflicts).toMatchObject([
    { type: "foreign-block-deleted", departments: ["長寿社会課"] },
    {
      type: "foreign-block-edit",
      departments: ["福祉課"],
      versions: [["福祉課", "【福祉課】\n■ 訪ねた。\n【長寿社会課\n■ 測った。"]],
    },
  ]);
});
