import { saysNothing } from "../../../../src/domain/rules/entry/saysNothing";

test.each([
  "同左",
  "該当なし。",
  "特になし",
  "該当事業なし",
  "該当する事業はありません。",
  "令和4年度は該当する事業がありません。",
  "令和４年度は、実績なし。",
  "R5は未実施",
  "今年度は予定なし",
  "（再掲）",
])("%s says nothing", (text) => {
  expect(saysNothing(text)).toBe(true);
});

test.each([
  "令和4年度は研修会を開いた。",
  "該当する事業がないか、福祉課と確かめた。",
  "見守り事業",
  "申込みがなかったため、広報を見直した。",
  "",
])("%s says something", (text) => {
  expect(saysNothing(text)).toBe(false);
});
