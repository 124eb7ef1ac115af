import { appliesIn, type ScheduleCell } from "../../../src/domain/schedule/appliesIn";

/** A row of 令和3–7年度. */
function row(...texts: string[]): ScheduleCell[] {
  return texts.map((text, i) => ({ fiscalYear: 2021 + i, text }));
}

test("a text applies in its year", () => {
  expect(appliesIn(row("準備", "実施"), 2022)).toEqual({ kind: "text", text: "実施" });
});

test("an arrow continues the text to its left, also over several arrows", () => {
  const cells = row("検討", "実施", "→", "→", "評価");
  const continued = { kind: "continued", text: "実施", since: 2022 };
  expect(appliesIn(cells, 2023)).toEqual(continued);
  expect(appliesIn(cells, 2024)).toEqual(continued);
  expect(appliesIn(cells, 2025)).toEqual({ kind: "text", text: "評価" });
});

test.each(["→", "⇒", "➡", "➡️", "→→", " → "])("%j is an arrow", (arrow) => {
  expect(appliesIn(row("実施", arrow), 2022).kind).toBe("continued");
});

test.each(["ー＞", "->", "〃", "同左", "←", "→見直し", "実施→"])("%j is a text", (text) => {
  expect(appliesIn(row("実施", text), 2022)).toEqual({ kind: "text", text });
});

test("a blank is not known to mean the same; nothing continues across it", () => {
  const cells = row("実施", "", "→");
  expect(appliesIn(cells, 2022)).toEqual({ kind: "unknown" });
  expect(appliesIn(cells, 2023)).toEqual({ kind: "unknown" });
});

test("an arrow with nothing to its left is unknown", () => {
  expect(appliesIn(row("→", "→"), 2021)).toEqual({ kind: "unknown" });
  expect(appliesIn(row("→", "→"), 2022)).toEqual({ kind: "unknown" });
  expect(appliesIn(row("-", "→"), 2022)).toEqual({ kind: "unknown" });
});

test.each(["-", "－", "―", "—"])("%j is none", (dash) => {
  expect(appliesIn(row("実施", dash), 2022)).toEqual({ kind: "none" });
});

test("a merged cell applies in every year that it covers, and an arrow goes on from it", () => {
  const cells: ScheduleCell[] = [
    { fiscalYear: 2024, text: "→" },
    { fiscalYear: 2021, text: "検討", span: 3 },
  ];
  expect(appliesIn(cells, 2023)).toEqual({ kind: "text", text: "検討" });
  expect(appliesIn(cells, 2024)).toEqual({ kind: "continued", text: "検討", since: 2021 });
  const arrows: ScheduleCell[] = [
    { fiscalYear: 2021, text: "検討" },
    { fiscalYear: 2022, text: "→", span: 4 },
  ];
  expect(appliesIn(arrows, 2025)).toEqual({ kind: "continued", text: "検討", since: 2021 });
});

test("a year between others that no cell covers is blank", () => {
  const cells = [
    { fiscalYear: 2021, text: "検討" },
    { fiscalYear: 2023, text: "→" },
  ];
  expect(appliesIn(cells, 2022)).toEqual({ kind: "unknown" });
  expect(appliesIn(cells, 2023)).toEqual({ kind: "unknown" });
});

test("years that the table does not reach are outside", () => {
  expect(appliesIn(row("実施"), 2020)).toEqual({ kind: "outside" });
  expect(appliesIn(row("実施"), 2022)).toEqual({ kind: "outside" });
  expect(appliesIn([], 2022)).toEqual({ kind: "outside" });
});
