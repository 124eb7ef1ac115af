import { splitOwners } from "../../../../src/domain/department/splitOwners";
import { oshu } from "../../../../src/domain/profile/known/oshu";
import { describeFixtures, readFixture } from "../../../support/fixtures";

const ownerColumn = 6;
const symbolColumns = [1, 2, 3, 4, 5];

/** The table's cells in some columns; header rows say 担当, a year or a term. */
async function bodyTexts(columns: readonly number[]): Promise<string[]> {
  const { sheets } = await readFixture("oshu_nenji_keikaku_symbols.xlsx");
  return sheets
    .flatMap(({ cells }) => cells)
    .filter(({ column, text }) => columns.includes(column) && !/^(?:担当|第\d期|H\d+)$/u.test(text))
    .map(({ text }) => text);
}

describeFixtures("奥州市 on its 年次計画", () => {
  test("the owner of each of the 60 items is accounted for", async () => {
    const owners = (await bodyTexts([ownerColumn])).map((text) => splitOwners(text, oshu.profile));
    const count = (name: string) =>
      owners.filter(({ departments }) => departments.includes(name)).length;
    expect(owners).toHaveLength(60);
    expect(oshu.profile.departments.map(({ name }) => [name, count(name)])).toEqual([
      ["総務企画課", 14],
      ["地域福祉課", 38],
      ["支所", 3],
    ]);
    expect(owners.flatMap(({ unknown }) => unknown)).toEqual(["総務・地域", "法人"]);
    const nobody = owners.filter((one) => one.departments.length + one.unknown.length === 0);
    expect(nobody).toHaveLength(3);
  });

  test("the legend is the printed one and explains every symbol of the table", async () => {
    const { sheets } = await readFixture("oshu_nenji_keikaku_symbols.xlsx");
    const printed = (sheets[0]?.cells ?? [])
      .filter(({ row, column }) => row >= 1 && row <= 3 && column === 0)
      .flatMap(({ text }) => [...text.matchAll(/「(.)」\s*([^「\s]+)/gu)])
      .map(([, symbol, meaning]) => ({ symbol, meaning }));
    const bySymbol = (a: { symbol?: string }, b: { symbol?: string }) =>
      (a.symbol ?? "") < (b.symbol ?? "") ? -1 : 1;
    expect([...oshu.profile.legend].sort(bySymbol)).toEqual(printed.sort(bySymbol));
    const used = new Set((await bodyTexts(symbolColumns)).flatMap((text) => [...text]));
    used.delete("-");
    expect([...used].sort()).toEqual(printed.map(({ symbol }) => symbol));
  });
});
