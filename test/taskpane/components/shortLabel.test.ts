import { shortLabel } from "../../../src/taskpane/components/shortLabel";

describe("a header's label beside the one before", () => {
  it.each([
    ["目標に向けた市の取組み 実施予定", "目標に向けた市の取組み 実施状況", "〃 実施予定"],
    ["目標に向けた市の取組み 実施予定", "社協の取組み 実施状況", "目標に向けた市の取組み 実施予定"],
    ["令和5年度 取組内容", "令和5年度 実施予定", "令和5年度 取組内容"],
    ["事業名", "事業名", "事業名"],
    ["市の取組み", "市の取組み 実施状況", "市の取組み"],
    ["", "", ""],
  ])("%s after %s is %s", (label, before, short) => {
    expect(shortLabel(label, before)).toBe(short);
  });
});
