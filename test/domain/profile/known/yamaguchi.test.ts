import { splitOwners } from "../../../../src/domain/department/splitOwners";
import { yamaguchi } from "../../../../src/domain/profile/known/yamaguchi";
import { describeFixtures, readFixture } from "../../../support/fixtures";

const ownerColumn = 9;
const firstBodyRow = 6;

async function ownersIn(file: string) {
  const { sheets } = await readFixture(file);
  return sheets
    .flatMap(({ cells }) => cells)
    .filter(({ row, column }) => column === ownerColumn && row >= firstBodyRow)
    .map(({ text }) => splitOwners(text, yamaguchi.profile));
}

describeFixtures("山口市 on its 実施状況報告", () => {
  test("every name of the 担当課 column is in the register, and no other", async () => {
    const owners = await ownersIn("yamaguchi_jisshi_joukyou.xlsx");
    const names = owners.flatMap(({ departments }) => departments);
    expect(owners.flatMap(({ unknown }) => unknown)).toEqual([]);
    expect(owners.every(({ departments }) => departments.length > 0)).toBe(true);
    expect([...new Set(names)]).toEqual(yamaguchi.profile.departments.map(({ name }) => name));
    const count = (name: string) => names.filter((other) => other === name).length;
    expect(["地域福祉課", "高齢福祉課", "協働推進課", "中央図書館"].map(count)).toEqual([
      21, 9, 4, 1,
    ]);
  });

  test("sentences that slipped into the column name nobody", async () => {
    const owners = await ownersIn("yamaguchi_jisshi_joukyou_verbatim.xlsx");
    const unknown = owners.flatMap((one) => one.unknown);
    const known = yamaguchi.profile.departments.map(({ name }) => name);
    expect(unknown).toHaveLength(17);
    expect(unknown.filter((text) => !text.endsWith("。"))).toEqual([]);
    expect(
      owners.flatMap(({ departments }) => departments).filter((n) => !known.includes(n)),
    ).toEqual([]);
  });
});
