import {
  masterAfter,
  mergeReturned,
  type Circulation,
} from "../../../../support/clerks/circulation";
import { factsOf } from "../../../../support/clerks/facts";
import { addBlock, write } from "../../../../support/clerks/write";
import { describeFixtures } from "../../../../support/fixtures";
import { onTable, profile, sheetName, tell, thisYear } from "./cityBook";

describeFixtures("一関市: merged a second time", () => {
  test("a new block of nearly the words of one that the secretariat took out is added once", async () => {
    const base = await thisYear();
    const mine = tell(base).text("F16").replace("【まちづくり推進課】", "【健康づくり課】");
    const first: Circulation = {
      profile,
      base,
      master: onTable(write("F16", "")),
      returned: [{ file: "健康づくり課.xlsx", by: onTable(addBlock("F16", mine)) }],
    };
    const once = mergeReturned(first);
    expect(factsOf(once, sheetName).cells).toEqual({ F16: mine });
    const twice = mergeReturned({ ...first, master: masterAfter(first, once) });
    expect(twice.cells).toEqual([]);
    expect(twice.accepted).toEqual([]);
  });
});
