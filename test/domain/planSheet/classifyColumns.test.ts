import type { AxisKind } from "../../../src/domain/planSheet/axes";
import { classifyColumns } from "../../../src/domain/planSheet/classifyColumns";
import type { Header } from "../../../src/domain/planSheet/Header";
import { headerVocabulary } from "../../../src/domain/planSheet/headerVocabulary";
import { usualProfile } from "../../../src/domain/profile/Profile";

const words = headerVocabulary(usualProfile);

/** Each label as tiers parted by a slash; the answer as `kind year party`, a `?` where it is left open. */
function told(labels: string[], axes: [number, AxisKind][] = []): string[] {
  const header: Header = {
    rows: { first: 0, last: 1 },
    columns: labels.map((text, column) => {
      const tiers = text.split("／");
      return { column, tiers, cells: tiers.map(words), label: tiers.join(" ") };
    }),
  };
  return classifyColumns(header, [], new Map(axes)).map(({ meaning, open }) =>
    [meaning.kind, meaning.fiscalYear, meaning.party, open && "?"].filter(Boolean).join(" "),
  );
}

test("the kind from the lowest tier, the year from the one that names it, the party from the group", () => {
  expect(told(["施策", "市の取組／令和4年度／実績", "社協の取組／令和5年度／計画"])).toEqual([
    "hierarchy",
    "result 2022 市",
    "plan 2023 社協",
  ]);
});

test("取組内容 under a year before a plan's is a result; alone it is left open", () => {
  expect(told(["施策", "令和4年度取組内容", "令和5年度計画"])[1]).toBe("result 2022");
  expect(told(["施策", "令和4年度取組内容"])[1]).toBe("other 2022 ?");
});

test("実績 beside an indicator is the figure reached; 実施状況 there is a text", () => {
  expect(told(["施策", "指標", "30年度実績"])[2]).toMatch(/^indicatorResult/u);
  expect(told(["施策", "指標", "令和4年度実施状況"])[2]).toBe("result 2022");
});

test("目標 beside an indicator is what is aimed at; left of it, a level", () => {
  expect(told(["活動名", "主な活動指標", "目 標", "令和4年度実績"]).slice(1)).toEqual([
    "indicator",
    "target",
    "indicatorResult 2022",
  ]);
  expect(told(["目標", "主な活動指標", "令和4年度実績"])[0]).toBe("hierarchy");
});

test("years side by side are a schedule; two are left open, and beside 計画/実績 they are texts", () => {
  const years = ["令和3年度", "令和4年度", "令和5年度"];
  expect(told(["施策", ...years]).slice(1)).toEqual([
    "schedule 2021",
    "schedule 2022",
    "schedule 2023",
  ]);
  expect(told(["施策", "令和3年度", "令和4年度"])[1]).toBe("other 2021 ?");
  expect(told(["施策", "区分", ...years], [[1, "planResultAxis"]]).slice(1, 3)).toEqual([
    "planResultAxis",
    "text 2021",
  ]);
});

test("事業名 left of everything written is the unit of a row; right of it, a project", () => {
  expect(told(["事業名", "令和4年度実績"])[0]).toBe("hierarchy");
  expect(told(["施策", "令和4年度実績", "事業名"])[2]).toBe("project");
});

test("役割 without roles is an undertaking; a goal of a year is left open", () => {
  expect(told(["施策", "区分", "役割", "令和4年度実績"])[2]).toBe("duty");
  expect(told(["施策", "役割", "令和4年度実績"])[1]).toBe("activity");
  expect(told(["施策", "令和4年度目標", "令和4年度実績"])[1]).toBe("other 2022 ?");
});
