import { readCell } from "../../../src/domain/outline/readCell";

const none = { prefix: "", number: null, bracketed: false, title: "" };

test.each([
  ["(1) 福祉教育の推進", { number: 1, bracketed: true, title: "福祉教育の推進" }],
  ["（１２）　福祉教育の推進", { number: 12, bracketed: true, title: "福祉教育の推進" }],
  ["③福祉教育の\n推進", { number: 3, bracketed: true, title: "福祉教育の\n推進" }],
  ["(4)", { number: 4, bracketed: true }],
  ["1 地域福祉を担う人づくり", { number: 1, title: "地域福祉を担う人づくり" }],
  ["基本目標２：地域づくり", { number: 2, title: "地域づくり" }],
  ["3", { number: 3 }],
])("%j: a number and a title", (text, cell) => {
  expect(readCell(text)).toEqual({ ...none, ...cell });
});

test.each(["権利擁護の充実", "24時間の見守り", "2025 年の姿", "連携(1)の推進"])(
  "%j: a title alone",
  (title) => {
    expect(readCell(` ${title} `)).toEqual({ ...none, title });
  },
);

test.each([
  ["進(3)", "進", 3],
  ["ワ（１）", "ワ", 1],
  ["推進 ②", "推進", 2],
])("%j: the end of a neighbour's text before the number", (text, prefix, number) => {
  expect(readCell(text)).toEqual({ prefix, number, bracketed: true, title: "" });
});

test("an empty cell", () => {
  expect(readCell(" \n")).toEqual(none);
});
