import type { SheetSnapshot } from "../../../../src/domain/cells/SheetSnapshot";
import { hierarchyLabel } from "../../../../src/domain/rules/hierarchy/hierarchyLabel";
import { bookOf, sheetOf } from "../../../support/sheetOf";
import { goal, header, pageOf } from "./labelPage";
import { checkWith, placesOf, writtenBy } from "./tableCheck";

const byForm = (...pages: SheetSnapshot[]) => checkWith(hierarchyLabel, bookOf(pages));

/** A page of three measures; the first one is the same on every page. */
const onPage = (label: string, page: number) =>
  pageOf(
    [label, `(${page + 3}) 別の方向性${page}`, `(${page + 5}) 遠い方向性${page}`],
    `${page + 1}ページ`,
    (row) =>
      row === 0 ? "一人ひとりの福祉の学びを支えること" : `別の施策${page}${row}を進めること`,
  );

test("the same measure under another number: what most pages have is right", () => {
  const labels = ["(1) 福祉教育の推進", "(2) 福祉教育の推進", "(1) 福祉教育の推進"];
  const found = byForm(...labels.map(onPage));
  expect(placesOf(found)).toEqual(["2ページ!B2"]);
  expect(found[0]?.facts).toMatchObject({
    expected: "(1) 福祉教育の推進",
    against: { kind: "page", sheetName: "1ページ" },
    why: "number",
  });
  expect(found[0]?.fixes.map(writtenBy)).toEqual([["B2 (1) 福祉教育の推進"]]);
  expect(found[0]?.fixes[0]?.choice).toBeNull();
});

test("what most pages have is right, also where the first one has it otherwise", () => {
  const labels = ["(2) 福祉教育の推進", "(1) 福祉教育の推進", "(1) 福祉教育の推進"];
  const found = byForm(...labels.map(onPage));
  expect(placesOf(found)).toEqual(["1ページ!B2"]);
  expect(found[0]?.facts.expected).toBe("(1) 福祉教育の推進");
});

test("of two pages nobody knows which is right: the person chooses", () => {
  const [found, ...others] = byForm(...["(1) 福祉教育の推進", "(2) 福祉教育の推進"].map(onPage));
  expect(others).toEqual([]);
  expect(found?.facts.expected).toBeNull();
  expect(found?.fixes.map(({ choice }) => choice)).toEqual(["(1) 福祉教育の推進"]);
});

test.each([
  ["the end of a neighbour's text before it", "進(1)", "leaked-prefix"],
  ["no number", "福祉教育の推進", "missing-number"],
  ["no title", "(1)", "missing-title"],
])("what is complete on one page is right: %s on another", (_, label, why) => {
  const found = byForm(...["(1) 福祉教育の推進", label].map(onPage));
  expect(placesOf(found)).toEqual(["2ページ!B2"]);
  expect(found[0]?.facts).toMatchObject({ found: label, expected: "(1) 福祉教育の推進", why });
  expect(found[0]?.fixes.map(writtenBy)).toEqual([["B2 (1) 福祉教育の推進"]]);
});

test("a title with a slip, under the same number, is one title; another one is another direction", () => {
  const [slip, ...others] = byForm(...["(1) 福祉教育の推進", "(1) 福祉教育の推准"].map(onPage));
  expect(others).toEqual([]);
  expect(slip?.facts).toMatchObject({ why: "title", expected: null });
  expect(byForm(...["(1) 福祉教育の推進", "(1) 災害への備え"].map(onPage))).toEqual([]);
});

test("a label is told once, though several measures under it stand on another page", () => {
  const page = (label: string, i: number) =>
    sheetOf(
      [
        header,
        [goal, label, "一人ひとりの福祉の学びを支えること", "・行った。", ""],
        ["", "", "地域の福祉の学びの場を広げること", "・行った。", ""],
      ],
      ["A2:A3", "B2:B3"],
      `${i + 1}ページ`,
    );
  const labels = ["(1) 福祉教育の推進", "(2) 福祉教育の推進", "(1) 福祉教育の推進"];
  expect(placesOf(byForm(...labels.map(page)))).toEqual(["2ページ!B2"]);
});

test("a measure that is listed again under quite another direction is no finding", () => {
  expect(byForm(...["(1) 福祉教育の推進", "(4) 相談体制の充実"].map(onPage))).toEqual([]);
});
