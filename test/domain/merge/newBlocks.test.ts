import { addBlock, write } from "../../support/clerks/write";
import { mergeReturned } from "../../support/clerks/circulation";
import { nothingBut, onPlan, profile, smallPlan, toldOf } from "../../support/clerks/smallPlan";

const joint = (text: string) =>
  onPlan(write("E6", `【防災課】\n■ 受けた。\n【福祉課・長寿社会課】\n■ ${text}`));

test("two versions of a new joint block are in conflict, whatever a third copy says", () => {
  const two = [
    { file: "福祉課.xlsx", by: joint("甲をした。") },
    { file: "長寿社会課.xlsx", by: joint("乙をした。") },
  ];
  const third = { file: "防災課.xlsx", said: "防災課", by: joint("甲をした。") };
  for (const returned of [two, [...two, third]]) {
    const { cells, conflicts } = toldOf(returned);
    expect(cells).toEqual({});
    expect(conflicts.map(({ type }) => type)).toContain("joint-block-divergent");
  }
});

test("a second new block beside one that is in the master by now is one more", () => {
  const once = onPlan(addBlock("E6", "【福祉課】\n■ 甲をした。"));
  const late = onPlan(addBlock("E6", "【福祉課】\n■ 甲をした。\n【福祉課】\n■ 乙をした。"));
  const told = toldOf([{ file: "福祉課.xlsx", by: late }], { master: once });
  expect(told).toEqual(
    nothingBut({
      cells: { E6: "【防災課】\n■ 受けた。\n【福祉課】\n■ 甲をした。\n【福祉課】\n■ 乙をした。" },
      accepted: ["福祉課.xlsx E5 福祉課 added"],
    }),
  );
});

test("several new blocks of one copy keep their order", () => {
  const by = onPlan(addBlock("F3", "【防災課】\n■ 先に行う。\n【防災課】\n■ 後で行う。"));
  expect(toldOf([{ file: "防災課.xlsx", by }]).cells).toEqual({
    F3: "【福祉課】\n■ 訪ねる。\n【防災課】\n■ 先に行う。\n【防災課】\n■ 後で行う。",
  });
  const reverse = onPlan(addBlock("F3", "【防災課】\n■ 後で行う。\n【防災課】\n■ 先に行う。"));
  expect(toldOf([{ file: "防災課.xlsx", by: reverse }]).cells).toEqual({
    F3: "【福祉課】\n■ 訪ねる。\n【防災課】\n■ 後で行う。\n【防災課】\n■ 先に行う。",
  });
});

test("each of two blocks that somebody adds for another is a conflict of its own", () => {
  const by = onPlan(
    write(
      "F3",
      "【福祉課】\n■ 訪ねる。\n【長寿社会課】\n■ 甲。\n【長寿社会課】\n■ 乙。\n【防災課】\n■ 丙。",
    ),
  );
  const returned = [{ file: "防災課.xlsx", by }];
  const { conflicts } = mergeReturned({ profile, base: smallPlan, returned });
  expect(conflicts.map(({ versions }) => versions.map(({ text }) => text))).toEqual([
    ["【長寿社会課】\n■ 甲。"],
    ["【長寿社会課】\n■ 乙。"],
  ]);
  expect(new Set(conflicts.map(({ id }) => id)).size).toBe(2);
});

test("a block taken out of the master and the same words added by another are two things, also the second time", () => {
  const returned = [
    { file: "福祉課.xlsx", by: onPlan(write("F3", "")) },
    { file: "防災課.xlsx", by: onPlan(addBlock("F3", "【防災課】\n■ 訪ねる。")) },
  ];
  expect(toldOf(returned).cells).toEqual({ F3: "【防災課】\n■ 訪ねる。" });
  const again = toldOf(returned, { master: onPlan(write("F3", "【防災課】\n■ 訪ねる。")) });
  expect(again).toEqual(nothingBut({}));
});

test("copies of two versions: what the secretariat wrote since is not overwritten, whoever else touches the block", () => {
  const rolled = onPlan(write("F3", "【福祉課】\n■ 毎月訪ねる。"))(smallPlan);
  const old = { file: "福祉課.xlsx", carriesBase: true, from: smallPlan };
  const late = {
    file: "い_防災課.xlsx",
    said: "防災課",
    by: onPlan(write("F3", "【福祉課】\n■ 誰かが訪ねる。"), addBlock("E6", "■ 備えた。")),
  };
  for (const name of ["あ_防災課.xlsx", "ん_防災課.xlsx"]) {
    const { cells, conflicts } = toldOf(
      [
        { ...old, by: onPlan(write("F3", "【福祉課】\n■ 年に2回訪ねる。")) },
        { ...late, file: name },
      ],
      {},
      rolled,
    );
    expect(cells).toEqual({ E6: "【防災課】\n■ 受けた。\n■ 備えた。" });
    expect(conflicts.map(({ type }) => type).sort()).toEqual([
      "foreign-block-edit",
      "same-block-divergent",
    ]);
  }
});
