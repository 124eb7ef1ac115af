import { adoptBase } from "../../src/usecases/adoptBase";
import { keepBack } from "../../src/usecases/keepBack";
import { newestYear } from "../../src/usecases/planFacts";
import { prepareCirculation } from "../../src/usecases/prepareCirculation";
import { proposeCirculation } from "../../src/usecases/proposeCirculation";
import { stampLimits } from "../../src/domain/circulate/parseStamp";
import type { BackCopy } from "../../src/domain/takeBack/BackCopy";
import { keptCopyLimits } from "../../src/domain/takeBack/keepCopy";
import { order } from "../support/circulated";
import { stampFor } from "../support/memoryMerge";
import { bookOf, sheetOf } from "../support/sheetOf";
import { copyFile, deskOf, mergeInMemory, planBook } from "./mergeInMemory";
import { understood } from "./yearBook";

describe("a master whose stamp is damaged", () => {
  const damaged = { code: "damaged" as const, detail: "" };

  test("counts as never circulated", async () => {
    const { deps, merge } = mergeInMemory();
    const known = await understood(deps);
    merge.fail = damaged;
    expect(await proposeCirculation(deps, known)).toMatchObject({
      value: { before: null, fiscalYear: 2023 },
    });
  });

  test("is circulated anew, as the first version", async () => {
    const book = planBook();
    const { deps, merge } = mergeInMemory(book, {
      current: { ...stampFor(book), version: 3 },
      earlier: [],
    });
    merge.fail = damaged;
    expect(await prepareCirculation(deps, order)).toMatchObject({
      value: { stamp: { version: 1 } },
    });
    expect(merge.stamps).toMatchObject({ current: { version: 1 }, earlier: [] });
  });
});

describe("a workbook that cannot be circulated is left as it is", () => {
  test("without a plan sheet", async () => {
    const { deps, merge } = mergeInMemory(bookOf([sheetOf([["日程"], ["四月"]])]), {
      current: null,
      earlier: [],
    });
    expect(await prepareCirculation(deps, order)).toMatchObject({
      failure: { code: "no-plan-sheet" },
    });
    expect(merge.stamps.current).toBeNull();
  });

  test("with more than a stamp can be read again with", async () => {
    const [sheet] = planBook().sheets;
    if (!sheet) throw new Error("there is a sheet");
    const long = { ...sheet, name: "あ".repeat(stampLimits.name + 1) };
    const { deps, merge } = mergeInMemory(bookOf([long]), { current: null, earlier: [] });
    expect(await prepareCirculation(deps, order)).toMatchObject({ failure: { code: "too-large" } });
    expect(merge.stamps.current).toBeNull();
  });
});

test("of a plan that states no year the base is one of the fiscal year in which it is adopted", async () => {
  const book = bookOf([
    sheetOf(
      [["令和5年度 進捗管理表"], ["施策", "実績", "計画"], ["① 見守り", "見守った。", "見守る。"]],
      ["A1:C1"],
    ),
  ]);
  const { deps } = mergeInMemory(book, { current: null, earlier: [] });
  expect(newestYear(await understood(deps))).toBeNull();
  const inMarch = { ...deps, now: () => "2026-03-10T00:00:00.000Z" };
  expect(await adoptBase(inMarch, await deskOf(deps), copyFile("配布.xlsx", book))).toMatchObject({
    value: { stamp: { fiscalYear: 2025, version: 1, at: "2026-03-10T00:00:00.000Z" } },
  });
});

test("copies are kept as long as the workbook does not become too large, and the others are told", async () => {
  const { deps, merge } = mergeInMemory();
  const stamp = stampFor(planBook());
  const about = { savedAt: null, stamp: null, stampState: "none", base: null } as const;
  const [small, large] = [planBook("■ 少し。"), planBook(`■ ${"長".repeat(30_000)}`)];
  const copies: BackCopy[] = [
    { ...about, file: "小.xlsx", snapshot: small },
    { ...about, file: "大.xlsx", snapshot: large },
  ];
  const before = keptCopyLimits.all - 10_000;
  const kept = await keepBack(deps, copies, stamp, before);
  expect(kept.notKept).toEqual(["大.xlsx"]);
  expect(merge.kept.map(({ file }) => file)).toEqual(["小.xlsx"]);
  expect(kept.keptCharacters).toBe(before + JSON.stringify(merge.kept[0]).length);
});
