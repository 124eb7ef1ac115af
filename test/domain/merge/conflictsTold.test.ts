import type { Conflict } from "../../../src/domain/merge/MergeOutcome";
import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { addBlock, positionAt, removeBlock, reword, write } from "../../support/clerks/write";

/** What is told of a conflict, but for the keys by which it is known again. */
type Told = Omit<Conflict, "id" | "seen">;

function told(returned: Circulation["returned"], more: Partial<Circulation> = {}): Told[] {
  const { conflicts } = mergeReturned({ profile, base: smallPlan, returned, ...more });
  return conflicts.map(({ id: _id, seen: _seen, ...others }) => others);
}

const sheet = { sheetId: "id-進捗表", sheetName: "進捗表" };
const watch = "① 見守りをすすめます";
const advice = "② 相談をうけます";
const plan = "令和5年度計画";
const open = { ...sheet, likeliest: null, decidable: true, decision: null };
const fukushi = (text: string) => ({
  ...{ label: "福祉課", file: "福祉課.xlsx", department: "福祉課", text },
});
const bosai = (text: string) => ({
  ...{ label: "防災課", file: "防災課.xlsx", department: "防災課", text },
});

test("the same block changed in the master and in a copy", () => {
  const by = onPlan(reword("F3", "訪ねる。", "毎月訪ねる。"));
  const master = onPlan(reword("F3", "訪ねる。", "年に2回訪ねる。"));
  expect(told([{ file: "福祉課.xlsx", by }], { master })).toEqual([
    {
      ...open,
      type: "same-block-divergent",
      position: positionAt("F3"),
      files: ["福祉課.xlsx"],
      header: plan,
      measure: watch,
      departments: ["福祉課"],
      base: "【福祉課】\n■ 訪ねる。",
      standing: "【福祉課】\n■ 年に2回訪ねる。",
      versions: [
        {
          ...{ label: "事務局", file: null, department: null },
          text: "【福祉課】\n■ 年に2回訪ねる。",
        },
        fukushi("【福祉課】\n■ 毎月訪ねる。"),
      ],
    },
  ]);
});

test("taken out of the master, and changed in a copy: the master's version is an empty one", () => {
  const by = onPlan(reword("F3", "訪ねる。", "毎月訪ねる。"));
  expect(told([{ file: "福祉課.xlsx", by }], { master: onPlan(write("F3", "")) })).toMatchObject([
    {
      standing: "",
      versions: [{ label: "事務局", text: "" }, fukushi("【福祉課】\n■ 毎月訪ねる。")],
    },
  ]);
});

test("two copies of one department: the master's own text is none of the versions", () => {
  const copy = (file: string, words: string) => ({
    file,
    by: onPlan(reword("F3", "訪ねる。", words)),
  });
  const returned = [copy("福祉課1.xlsx", "毎月訪ねる。"), copy("福祉課2.xlsx", "毎週訪ねる。")];
  expect(told(returned.map((one) => ({ ...one, said: "福祉課" })))).toMatchObject([
    {
      type: "same-block-divergent",
      files: ["福祉課1.xlsx", "福祉課2.xlsx"],
      standing: "【福祉課】\n■ 訪ねる。",
      versions: [
        { label: "福祉課（福祉課1.xlsx）", text: "【福祉課】\n■ 毎月訪ねる。" },
        { label: "福祉課（福祉課2.xlsx）", text: "【福祉課】\n■ 毎週訪ねる。" },
      ],
    },
  ]);
});

test("somebody else's block: added, edited, taken out", () => {
  const returned = (by: Circulation["returned"][number]["by"]) => [
    { file: "防災課.xlsx", said: "防災課", by },
  ];
  const common = {
    ...open,
    files: ["防災課.xlsx"],
    departments: ["福祉課"],
    position: positionAt("F3"),
  };
  const first = {
    header: plan,
    measure: watch,
    base: "【福祉課】\n■ 訪ねる。",
    standing: "【福祉課】\n■ 訪ねる。",
  };
  expect(told(returned(onPlan(reword("F3", "訪ねる。", "誰かが訪ねる。"))))).toEqual([
    {
      ...{ ...common, ...first, type: "foreign-block-edit" },
      versions: [bosai("【福祉課】\n■ 誰かが訪ねる。")],
    },
  ]);
  expect(told(returned(onPlan(write("F3", ""))))).toEqual([
    { ...common, ...first, type: "foreign-block-deleted", versions: [bosai("")] },
  ]);
  const added = "【福祉課】\n■ 備える。";
  expect(told(returned(onPlan(addBlock("F5", added))))).toEqual([
    {
      ...{ ...common, type: "foreign-block-added", position: positionAt("F5") },
      ...{ header: plan, measure: advice, base: "", standing: "", versions: [bosai(added)] },
    },
  ]);
});

test("what an outsider says and the result says as well is nothing to tell, spaces aside", () => {
  const own = { file: "福祉課.xlsx", by: onPlan(reword("F3", "訪ねる。", "毎月訪ねる。")) };
  const other = (words: string) => ({
    ...{ file: "防災課.xlsx", said: "防災課", by: onPlan(reword("F3", "訪ねる。", words)) },
  });
  expect(told([own, other("毎月 訪ねる。")])).toEqual([]);
  expect(told([own, other("毎週訪ねる。")])).toHaveLength(1);
  const gone = onPlan(removeBlock("E3", "【福祉課】"));
  expect(
    told([
      { file: "福祉課.xlsx", by: gone },
      { file: "防災課.xlsx", said: "防災課", by: gone },
    ]),
  ).toEqual([]);
});

test("a tag that the register does not know is taken and told, with the likeliest name", () => {
  const added = "【こども家庭支援課】\n■ 遊ぶ。";
  const returned = [{ file: "福祉課.xlsx", said: "福祉課", by: onPlan(addBlock("F5", added)) }];
  expect(told(returned)).toEqual([
    {
      ...{
        ...open,
        type: "unlisted-department",
        position: positionAt("F5"),
        likeliest: "こども家庭課",
      },
      ...{
        files: ["福祉課.xlsx"],
        header: plan,
        measure: advice,
        departments: ["こども家庭支援課"],
      },
      ...{ base: "", standing: added, versions: [fukushi(added)] },
    },
  ]);
});

test("a joint block changed in two ways keeps what was circulated", () => {
  const joint = "【福祉課・防災課】\n■ 備える。";
  const base = onPlan(write("F5", joint))(smallPlan);
  const by = (words: string) => onPlan(reword("F5", "備える。", words));
  const returned = [
    { file: "福祉課.xlsx", by: by("毎月備える。") },
    { file: "防災課.xlsx", by: by("毎週備える。") },
  ];
  expect(told(returned, { base })).toEqual([
    {
      ...{ ...open, type: "joint-block-divergent", position: positionAt("F5") },
      ...{ files: ["福祉課.xlsx", "防災課.xlsx"], header: plan, measure: advice },
      ...{ departments: ["福祉課", "防災課"], base: joint, standing: joint },
      versions: [
        fukushi("【福祉課・防災課】\n■ 毎月備える。"),
        bosai("【福祉課・防災課】\n■ 毎週備える。"),
      ],
    },
  ]);
});
