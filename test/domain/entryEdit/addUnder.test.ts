import { addUnder } from "../../../src/domain/entryEdit/addUnder";
import { usualProfile } from "../../../src/domain/profile/Profile";

const profile = {
  ...usualProfile,
  departments: [
    { name: "福祉課", formerly: [], spellings: ["福祉々課"] },
    { name: "健康づくり課", formerly: ["保健課"], spellings: [] },
  ],
};
const add = (text: string, departments: readonly string[], sentence = "店をまわった。") =>
  addUnder(text, departments, sentence, profile);

describe("addUnder", () => {
  it("adds to the end of the departments' part, as its items begin", () => {
    expect(add("【福祉課】\n・ 一\n・ 二\n【健康づくり課】\n■ 三", ["福祉課"])).toEqual({
      ok: true,
      value: "【福祉課】\n・ 一\n・ 二\n・ 店をまわった。\n【健康づくり課】\n■ 三",
    });
  });

  it("finds the part by another spelling and by a former name, and leaves the tag as it is", () => {
    expect(add("【福祉々課】\n■ 一", ["福祉課"])).toMatchObject({
      value: "【福祉々課】\n■ 一\n■ 店をまわった。",
    });
    expect(add("【保健課】\n■ 一", ["健康づくり課"])).toMatchObject({
      value: "【保健課】\n■ 一\n■ 店をまわった。",
    });
  });

  it("makes a part in the register's order where there is none, and in an empty cell", () => {
    expect(add("【健康づくり課】\n■ 三", ["福祉課"])).toMatchObject({
      value: "【福祉課】\n■ 店をまわった。\n【健康づくり課】\n■ 三",
    });
    expect(add("", ["福祉課"])).toMatchObject({ value: "【福祉課】\n■ 店をまわった。" });
  });

  it("does not take a joint part for one's own", () => {
    expect(add("【福祉課・健康づくり課】\n■ 一", ["福祉課"])).toEqual({
      ok: true,
      value: "【福祉課・健康づくり課】\n■ 一\n【福祉課】\n■ 店をまわった。",
    });
  });

  it("refuses departments whose name would be read as two", () => {
    expect(add("【福祉課】\n■ 一", ["文化・スポーツ課"])).toEqual({
      ok: false,
      failure: { code: "would-mix" },
    });
  });
});
