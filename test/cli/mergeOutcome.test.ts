import { untouched } from "../support/clerks/Clerk";
import { addBlock, removeBlock, reword, write } from "../support/clerks/write";
import { describeFixtures } from "../support/fixtures";
import { circulatedText as text, departments, mergedOf, onTable, sheetName } from "./mergeCity";

const without = (...returned: string[]) => departments.filter((name) => !returned.includes(name));

describeFixtures("what merging would write", () => {
  test("own blocks changed, removed and added; the rest of the cells stays; who has not returned", async () => {
    const welfare = onTable(
      reword("F8", "中止となったため実績なし", "中止となった。"),
      removeBlock("G8", "【福祉課】"),
      write("G36", "【福祉課】\n■ 相談支援事業"),
    );
    const out = await mergedOf({ "福祉課.xlsx": welfare, "長寿社会課.xlsx": untouched });
    expect(out.cells).toEqual([
      {
        sheet: sheetName,
        cell: "F8",
        before: await text("F8"),
        after: (await text("F8")).replace("中止となったため実績なし", "中止となった。"),
      },
      { sheet: sheetName, cell: "G8", before: await text("G8"), after: "" },
      { sheet: sheetName, cell: "G36", before: "", after: "【福祉課】\n■ 相談支援事業" },
    ]);
    const own = { file: "福祉課.xlsx", sheet: sheetName, department: "福祉課" };
    expect(out.accepted).toMatchObject([
      { ...own, cell: "F8", change: "changed" },
      { ...own, cell: "G8", change: "removed" },
      { ...own, cell: "G36", change: "added" },
    ]);
    expect(out.infos).toMatchObject([{ type: "block-deleted-by-owner", file: "福祉課.xlsx" }]);
    expect(out.infos[0]?.message).toMatch(/^「福祉課\.xlsx」の「進捗管理表」シート（G8）で、/u);
    expect([out.conflicts, out.refused, out.questions]).toEqual([[], [], []]);
    expect([...out.notReturned].sort()).toEqual(without("福祉課", "長寿社会課").sort());
  });

  test("before and after are the master's: its own edits since then stay", async () => {
    const own = { from: "障がい者理解出前授業", to: "障がい者理解の出前授業" };
    const master = onTable(reword("I4", own.from, own.to));
    const copy = onTable(addBlock("I4", "【学校教育課】\n■ 交流学習"));
    const { cells } = await mergedOf({ "学校教育課.xlsx": copy }, master);
    const before = (await text("I4")).replace(own.from, own.to);
    const after = `${before}\n【学校教育課】\n■ 交流学習`;
    expect(cells).toEqual([{ sheet: sheetName, cell: "I4", before, after }]);
  });
});
