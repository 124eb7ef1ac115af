import { splitLeadingNumber } from "../../../src/domain/text/leadingNumber";

test.each([
  ["(1) 福祉教育の推進", "(1)", "福祉教育の推進"],
  ["（１）共に参加する", "（１）", "共に参加する"],
  ["① 見守り", "①", "見守り"],
  ["1 地域福祉を担う人づくり", "1", "地域福祉を担う人づくり"],
  ["1.地域", "1", "地域"],
  ["12/10開催", "", "12/10開催"],
  ["2月の集い", "", "2月の集い"],
  ["", "", ""],
])("%s", (label, number, title) => {
  expect(splitLeadingNumber(label)).toEqual({ number, title });
});
