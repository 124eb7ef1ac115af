import { decide } from "../../../src/domain/merge/Decision";
import { mergeReturned, type Circulation } from "../../support/clerks/circulation";
import type { Clerk } from "../../support/clerks/Clerk";
import { onPlan, profile, smallPlan } from "../../support/clerks/smallPlan";
import { addBlock, positionAt, write } from "../../support/clerks/write";

const copy = (by: Clerk, said = "福祉課") => ({ file: `${said}.xlsx`, said, by });

function merged(returned: Circulation["returned"], more: Partial<Circulation> = {}) {
  return mergeReturned({ profile, base: smallPlan, returned, ...more });
}

test("a text of 32,767 characters is the longest that is written", () => {
  const words = (length: number) => "長".repeat(length);
  const tag = "【福祉課】\n";
  const longest = onPlan(write("F3", tag + words(32_767 - tag.length)));
  expect(merged([copy(longest)]).cells).toHaveLength(1);
  const longer = merged([copy(onPlan(write("F3", tag + words(32_768 - tag.length))))]);
  expect(longer.cells).toEqual([]);
  expect(longer.warnings.filter(({ type }) => type === "too-long")).toMatchObject([
    {
      ...{ file: "福祉課.xlsx", department: "福祉課", position: positionAt("F3") },
      ...{ measure: "① 見守りをすすめます", header: "令和5年度計画" },
      text: tag + words(32_768 - tag.length),
    },
  ]);
});

test("a text too long that a person decided on is told of the copy that brought the block up", () => {
  const returned = [copy(onPlan(addBlock("F5", "【福祉課】\n■ 備える。")), "防災課")];
  const [conflict] = merged(returned).conflicts;
  if (!conflict) throw new Error("no conflict");
  const text = `【福祉課】\n${"長".repeat(32_767)}`;
  const { cells, warnings } = merged(returned, {
    decisions: [decide(conflict, { kind: "text", text })],
  });
  expect(cells).toEqual([]);
  expect(warnings.filter(({ type }) => type === "too-long")).toMatchObject([
    { file: "防災課.xlsx", department: "防災課", position: positionAt("F5") },
  ]);
});
