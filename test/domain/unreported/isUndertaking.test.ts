import { isUndertaking } from "../../../src/domain/unreported/isUndertaking";

test.each([
  "講座を開催する。",
  "12/10開催予定",
  "保育の仕事を知る会を、1月に計画。",
  "食堂を5か所で開く。",
])("%s is one", (sentence) => {
  expect(isUndertaking(sentence)).toBe(true);
});

test.each([
  "利用の見込み 延べ600人",
  "参加者 30人(自主防災組織19人、市職員11人)",
  "(うち80歳以上は、およそ6割)",
  "※回答は秋にまとめる。",
  "連絡会1回 幹事会3回",
  "同左",
  "なし",
])("%s is none", (sentence) => {
  expect(isUndertaking(sentence)).toBe(false);
});
