import {
  cellNumber,
  labelNumber,
  numberedLike,
  renumberText,
} from "../../../src/domain/form/labelNumber";

describe("numbers of labels", () => {
  it.each([
    ["① 見守り", 1],
    ["①市民のボランティア", 1],
    ["(12) 福祉教育", 12],
    ["（３）　福祉教育", 3],
    ["２　支え合い", 2],
    ["3. 相談", 3],
    ["㉑ 見守り", 21],
    ["見守り", null],
    ["Ⅱ 相談", null],
    ["12月の催し", null],
  ])("%s has %p", (label, value) => {
    expect(labelNumber(label)).toBe(value);
  });

  it.each([
    ["① 見守り", 2, "② 買い物"],
    ["①市民の", 2, "②買い物"],
    ["⑳ 見守り", 21, "㉑ 買い物"],
    ["(9) 福祉教育", 10, "(10) 買い物"],
    ["（３）　福祉教育", 4, "（４）　買い物"],
    ["２　支え合い", 3, "３　買い物"],
    ["㉟ 見守り", 36, null],
    ["見守り", 1, null],
  ])("like %s, %i is written %p", (like, value, label) => {
    expect(numberedLike(like, value, "買い物")).toBe(label);
  });

  it("changes nothing but the figures", () => {
    expect(renumberText("① 見守り\n3つの輪 ①", 2)).toBe("② 見守り\n3つの輪 ①");
    expect(renumberText(" ７ ", 8)).toBe(" ８ ");
    expect(renumberText("見守り", 2)).toBeNull();
    expect([cellNumber(" ７ "), cellNumber("(4)"), cellNumber("7月")]).toEqual([7, 4, null]);
  });
});
