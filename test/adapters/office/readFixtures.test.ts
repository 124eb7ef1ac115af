import { openXlsx } from "../../../src/embedded/file/openXlsx";
import { describeFixtures, eachFixture, fixtureBytes, readFixture } from "../../support/fixtures";
import { openWorkbook } from "./openBook";

describeFixtures("a workbook that is open in Excel reads like its file", () => {
  it.each(eachFixture())("%s", async (file) => {
    const opened = await openXlsx(fixtureBytes(file), file);
    if (!opened.ok) throw new Error(opened.failure.detail);
    const book = await openWorkbook(opened.value);
    const fromFile = await readFixture(file);
    const fromExcel = await book.live.read();
    book.close();
    if (!fromExcel.ok) throw new Error(fromExcel.failure.detail);
    const withoutId = (snapshot: typeof fromFile) => ({
      file: snapshot.file,
      sheets: snapshot.sheets.map(({ id: _id, merges, ...sheet }) => ({
        ...sheet,
        merges: [...merges].sort((a, b) => a.top - b.top || a.left - b.left),
      })),
    });
    expect(withoutId(fromExcel.value)).toEqual(withoutId(fromFile));
  });
});
