import { keepCopy } from "../../src/domain/takeBack/keepCopy";
import type { BackCopy } from "../../src/domain/takeBack/BackCopy";
import { noMergeWork } from "../../src/domain/takeBack/MergeWork";
import { refuse } from "../../src/domain/Result";
import { applyMerge } from "../../src/usecases/applyMerge";
import { openMerge } from "../../src/usecases/openMerge";
import { reportOf } from "../../src/usecases/writeMergeReport";
import { mergeNow } from "../../src/usecases/mergeNow";
import { mergeReport } from "../../src/messages/mergeReport";
import { takeBack } from "../../src/usecases/takeBack";
import { stampFor } from "../support/memoryMerge";
import { copyFile, deskOf, mergeInMemory, planBook } from "./mergeInMemory";

const book = planBook();
const stamp = stampFor(book);
const copy: BackCopy = {
  ...{ file: "福祉課.xlsx", savedAt: null, stamp: null, stampState: "none" as const },
  ...{ snapshot: planBook("【福祉課】\n■ 毎日見守った。"), base: null },
};

describe("a master that does not know what was circulated", () => {
  test("compares nothing: copies wait, there is no report, and nothing is written", async () => {
    const { deps, memory } = mergeInMemory(book, { current: null, earlier: [] });
    const empty = await deskOf(deps);
    const desk = await mergeNow(deps, { ...empty, copies: [copy] });
    expect(desk.outcome).toBeNull();
    expect(desk.lines).toMatchObject([
      { file: copy.file, state: "waiting", department: null, changes: 0, written: 0, open: 0 },
    ]);
    expect(reportOf(desk, mergeReport.ja)).toBeNull();
    expect(await applyMerge(deps, desk)).toMatchObject({ value: { applied: null, changed: [] } });
    expect(memory.journal).toEqual([]);
  });

  test("so it is where its stamp is damaged", async () => {
    const { deps, merge } = mergeInMemory(book);
    merge.fail = { code: "damaged", detail: "" };
    expect(await openMerge(deps)).toMatchObject({ value: { stamp: null, outcome: null } });
  });

  test("a stamp of a newer version is told instead", async () => {
    const { deps, merge } = mergeInMemory(book);
    merge.fail = { code: "newer", detail: "" };
    expect(await openMerge(deps)).toMatchObject({ failure: { code: "newer" } });
  });
});

test("a copy of another plan is refused, in the table as well", async () => {
  const { deps } = mergeInMemory(book);
  const desk = await deskOf(deps);
  const other = { ...copy, file: "別の計画.xlsx", snapshot: planBook("■ 配った。", "広報紙") };
  const { lines } = await mergeNow(deps, { ...desk, copies: [other, copy] });
  expect(lines.map(({ file, state }) => [file, state])).toEqual([
    ["別の計画.xlsx", "refused"],
    ["福祉課.xlsx", "merged"],
  ]);
});

test("with no copy there is nothing to write", async () => {
  const { deps, memory } = mergeInMemory(book);
  const done = await applyMerge(deps, await deskOf(deps));
  expect(done).toMatchObject({ ok: true, value: { applied: null, changed: [] } });
  expect(memory.journal).toEqual([]);
});

describe("copies that the workbook keeps", () => {
  const keeping = (...kept: ReturnType<typeof keepCopy>[]) => {
    const desk = mergeInMemory(book, { current: { ...stamp, version: 2 }, earlier: [stamp] });
    desk.merge.kept = kept;
    return desk;
  };

  test("of one that cannot be understood here the file has to be dropped again", async () => {
    const foreign = { ...keepCopy(copy, stamp), circulation: "another" };
    expect(await deskOf(keeping(foreign).deps)).toMatchObject({ copies: [], lost: [copy.file] });
  });

  test("those that share what they were made from share it again", async () => {
    const older = planBook("");
    const two = ["福祉課.xlsx", "長寿課.xlsx"].map((file) =>
      keepCopy({ ...copy, file, base: older }, { ...stamp, version: 2 }),
    );
    const { copies } = await deskOf(keeping(...two).deps);
    expect(copies.map(({ file }) => file)).toEqual(["福祉課.xlsx", "長寿課.xlsx"]);
    const [first, second] = copies;
    expect(first?.base?.sheets[0]?.cells).toEqual(older.sheets[0]?.cells);
    expect(second?.base).toBe(first?.base);
  });
});

test("where the journal cannot be read it is not known what of the merge still stands", async () => {
  const { deps } = mergeInMemory(book);
  const written = [{ commandId: "c1", at: "2026-04-01T00:00:00.000Z", taken: [] }];
  await deps.notebook.update((content) => ({
    ...content,
    merge: { ...noMergeWork(stamp.id), written },
  }));
  const journal = async () => refuse({ code: "cell-editing" as const, detail: "" });
  const workbook = { ...deps.workbook, journal };
  expect(await openMerge({ ...deps, workbook })).toMatchObject({
    failure: { code: "cell-editing" },
  });
  expect(await openMerge(deps)).toMatchObject({ value: { written } });
});

describe("a copy of an older version carries what it was made from", () => {
  const now = planBook("【福祉課】\n■ 見守った。\n【長寿課】\n■ 後から足した。");
  const current = { ...stampFor(now), version: 2 };
  const back = async (...versions: number[]) => {
    const { deps } = mergeInMemory(now, { current, earlier: [stamp] });
    const files = versions.map((version, index) =>
      copyFile(`${index}.xlsx`, copy.snapshot, { ...stamp, version, department: "福祉課" }),
    );
    const taken = await takeBack(deps, await deskOf(deps), files);
    if (!taken.ok) throw new Error(taken.failure.code);
    return taken.value;
  };

  test("that the master knows, or that its own stamp says: once for all copies of a version", async () => {
    const { desk } = await back(1, 1);
    const bases = desk.copies.map(({ base }) => base);
    expect(bases[0]?.sheets[0]?.cells).toEqual(book.sheets[0]?.cells);
    expect(bases[1]).toBe(bases[0]);
    const { desk: unknown } = await back(0);
    expect(unknown.copies[0]?.base?.sheets[0]?.cells).toEqual(book.sheets[0]?.cells);
  });

  test("what 長寿課 added to the newer one is not taken for a deletion", async () => {
    const { desk } = await back(1);
    expect(desk.outcome?.cells.map(({ after }) => after)).toEqual([
      "【福祉課】\n■ 毎日見守った。\n【長寿課】\n■ 後から足した。",
    ]);
  });
});
