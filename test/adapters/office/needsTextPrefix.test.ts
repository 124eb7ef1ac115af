import fc from "fast-check";
import { needsTextPrefix } from "../../../src/adapters/office/needsTextPrefix";
import { parseTypedInput } from "../../../src/embedded/model/parseTypedInput";

const coerced = [
  ..."=1+1|(1)|12/10|100%|-|'x|+5|@x|1-2|令和5年4月1日|10:00|1E5|$5|¥100|￥100|１２３|１２/１０|TRUE|false|ＴＲＵＥ".split(
    "|",
  ),
  ..."5月3日|10時30分|R5.4.1|H31/4/1|令和元年|1 1/2|1,000| 5|5 |#N/A|＝1+1|−5|Apr 5|5%|.5|午前10時".split(
    "|",
  ),
];

const ordinary = [
  "",
  "　",
  "地域の見守り活動を行う。",
  "【福祉課】\n■相談会を3回開催した。",
  "相談者数 延べ127人",
  "継続",
  "→",
  "○",
  "なし",
  "推進",
];

describe("needsTextPrefix", () => {
  test.each(coerced)("%s could be taken for something else", (text) => {
    expect(needsTextPrefix(text)).toBe(true);
  });

  test.each(ordinary)("%s is certainly text", (text) => {
    expect(needsTextPrefix(text)).toBe(false);
  });

  it("says yes to whatever the typing rules make something else of", () => {
    const typed = fc.oneof(
      fc.string({ unit: "binary", maxLength: 12 }),
      fc.stringMatching(/^[ 0-9/:.,%()+\-eE￥¥$年月日時分令和RH元１２３／：（）＝]{1,9}$/),
      fc.constantFrom(...coerced),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const content = parseTypedInput(text);
        const asTyped =
          text === "" ? content.kind === "empty" : content.kind === "text" && content.text === text;
        return asTyped || needsTextPrefix(text);
      }),
      { numRuns: 3_000, seed: 20260401 },
    );
  });
});
