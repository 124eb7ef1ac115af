import { addBlock, reword, write } from "../../support/clerks/write";
import { deleteRow, unmerge } from "../../support/clerks/rows";
import { nothingBut, onPlan, smallPlan, toldOf } from "../../support/clerks/smallPlan";
import { textOf } from "../../support/clerks/write";

const first = textOf(smallPlan, "進捗表", "E3");

test("a row that is gone takes a slice along: that is told of the row, and no block counts as removed", () => {
  const { cells, accepted, infos, conflicts } = toldOf([
    { file: "防災課.xlsx", by: onPlan(deleteRow(6)) },
    { file: "福祉課.xlsx", by: onPlan(deleteRow(5)) },
  ]);
  expect({ cells, accepted, infos }).toEqual({ cells: {}, accepted: [], infos: [] });
  expect(conflicts.map(({ type, at }) => `${type} ${at}`)).toEqual([
    "row-missing row 5",
    "row-missing row 6",
  ]);
});

test("what is left of a torn entry may be edited by whose it is", () => {
  const { cells } = toldOf([
    { file: "福祉課.xlsx", by: onPlan(reword("E5", "聞いた", "3回聞いた"), deleteRow(6)) },
  ]);
  expect(cells).toEqual({ E5: "【福祉課】\n■ 3回聞いた。" });
});

test("merges taken apart, and a block typed into an empty row: what stands above is still there", () => {
  const by = onPlan(unmerge(false), write("E4", "【福祉課】\n■ 配った。"));
  expect(toldOf([{ file: "福祉課.xlsx", by }])).toEqual(
    nothingBut({
      cells: { E3: "【福祉課】\n■ 訪ねた。\n【福祉課】\n■ 配った。\n【長寿社会課】\n■ 測った。" },
      accepted: ["福祉課.xlsx E3 福祉課 added"],
    }),
  );
});

test("merges taken apart and filled, and one of the two cells edited: it is one change", () => {
  const edited = onPlan(unmerge(true), reword("E4", "訪ねた。", "12件訪ねた。"));
  expect(toldOf([{ file: "福祉課.xlsx", by: edited }])).toEqual(
    nothingBut({
      cells: { E3: first.replace("訪ねた。", "12件訪ねた。") },
      accepted: ["福祉課.xlsx E3 福祉課 changed"],
    }),
  );
  const added = onPlan(unmerge(true), addBlock("E3", "【防災課】\n■ 備えた。"));
  expect(toldOf([{ file: "防災課.xlsx", by: added }])).toEqual(
    nothingBut({
      cells: { E3: `${first}\n【防災課】\n■ 備えた。` },
      accepted: ["防災課.xlsx E3 防災課 added"],
    }),
  );
});

test("a slice that was one is put together in the copy, or the other way round: no change", () => {
  const joined = onPlan(
    write("E5", "【福祉課】\n■ 聞いた。\n【防災課】\n■ 受けた。"),
    write("E6", ""),
  );
  const cut = onPlan(
    unmerge(false),
    write("E3", "【福祉課】\n■ 訪ねた。"),
    write("E4", "【長寿社会課】\n■ 測った。"),
  );
  const { cells, conflicts } = toldOf([
    { file: "福祉課.xlsx", by: joined },
    { file: "長寿社会課.xlsx", by: cut },
  ]);
  expect({ cells, conflicts }).toEqual({ cells: {}, conflicts: [] });
});

test("an edited block of slices put together is written where it stands in the master", () => {
  const by = onPlan(
    write("E5", "【福祉課】\n■ 聞いた。\n【防災課】\n■ 5件受けた。"),
    write("E6", ""),
  );
  expect(toldOf([{ file: "防災課.xlsx", by }]).cells).toEqual({ E6: "【防災課】\n■ 5件受けた。" });
});
