import { merge } from "../../src/cli/merge";
import { emptyColumn } from "../support/clerks/rows";
import type { Clerk } from "../support/clerks/Clerk";
import { reword } from "../support/clerks/write";
import { describeFixtures } from "../support/fixtures";
import { filesBy, mergedOf, onTable, sheetName, type Merged } from "./mergeCity";
import { returnedFile } from "./returnedFile";
import { runCommand } from "./runCommand";

const welfare = reword("F8", "実績なし", "なし");
/** Somebody copied the sheet, and left both. */
const twice: Clerk = (book) => ({
  ...book,
  sheets: book.sheets.flatMap((sheet) => [sheet, { ...sheet, id: "2", name: `${sheetName} (2)` }]),
});

describeFixtures("what a person is asked", () => {
  test("whose copy it is, where its name says something else than its text", async () => {
    const out = await mergedOf({ "学校教育課.xlsx": onTable(welfare) });
    expect(out.cells).toEqual([]);
    expect(out.questions).toMatchObject([
      { code: "department-disagrees", file: "学校教育課.xlsx" },
    ]);
    expect(out.questions[0]?.message).toContain(
      "ファイル名では「学校教育課」、書きかえた所では「福祉課」です。",
    );
  });

  test("whose a former department's text is today, where several took over from it", async () => {
    const files = await filesBy({
      "old.xlsx": onTable(reword("H36", "【こども家庭課】", "【子育て支援課】")),
    });
    const edit = onTable(reword("H36", "こども家庭課内に", "課内に"));
    files["こども家庭課.xlsx"] = await returnedFile(files["old.xlsx"] ?? new Uint8Array(), edit);
    const args = ["--base", "old.xlsx", "--profile", "city.json", "こども家庭課.xlsx"];
    const { out } = await runCommand<Merged>(merge, files, ...args);
    expect(out?.cells).toEqual([]);
    expect(out?.questions).toMatchObject([
      { code: "several-successors", file: "こども家庭課.xlsx", former: "子育て支援課" },
    ]);
    expect(out?.questions[0]?.message).toContain(
      "「子育て支援課」は、「こども家庭課」「児童保育課」に分かれています。",
    );
  });

  test("about a column that is gone, and a table that is there twice", async () => {
    const out = await mergedOf({
      "福祉課.xlsx": onTable(welfare, emptyColumn("I", 3)),
      "長寿社会課.xlsx": twice,
    });
    expect(out.cells).toMatchObject([{ cell: "F8" }]);
    const { questions } = out;
    expect(questions.map(({ code, file }) => [file, code]).sort()).toEqual([
      ["福祉課.xlsx", "column-missing"],
      ["長寿社会課.xlsx", "sheet-twice"],
    ]);
    const [missing, again] = questions.map(({ message }) => message);
    expect(missing).toContain("「令和5年度事業 (事業名を入力してください)」の列がありません。");
    expect(again).toContain("「進捗管理表 (2)」シートは、前のシートと同じ表です。");
  });
});
