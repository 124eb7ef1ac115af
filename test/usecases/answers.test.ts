import type { ColumnAnswer } from "../../src/domain/planSheet/ReadingAnswers";
import { refuse } from "../../src/domain/Result";
import { forgetAnswers, keepAnswers } from "../../src/usecases/answers";
import { openBook, openDesk, sampleBytes } from "../support/desk";
import { deskFor } from "./yearBook";

const answer: ColumnAnswer = {
  sheetName: "R5",
  label: "取組内容",
  ordinal: 0,
  kind: "result",
  fiscalYear: 2023,
  party: null,
};
const second = { ...answer, ordinal: 1 };
const elsewhere = { ...answer, sheetName: "R4" };

test("answers gather; a new one about the same column takes the place of the old", async () => {
  const { deps, memory } = deskFor();
  await keepAnswers(deps, [answer, second]);
  const changed: ColumnAnswer = { ...answer, kind: "plan", fiscalYear: 2024 };
  expect(await keepAnswers(deps, [changed, elsewhere])).toEqual({
    ok: true,
    value: [changed, second, elsewhere],
  });
  expect(memory.notes().answers).toEqual([changed, second, elsewhere]);
});

test("forgetting one sheet leaves the others", async () => {
  const { deps, memory } = deskFor();
  await keepAnswers(deps, [answer, second, elsewhere]);
  expect(await forgetAnswers(deps, "R5")).toEqual({ ok: true, value: [elsewhere] });
  expect(memory.notes().answers).toEqual([elsewhere]);
});

test("a notebook that cannot be written says so", async () => {
  const { deps } = deskFor();
  const failure = { code: "damaged" as const, detail: "" };
  const closed = { ...deps.notebook, update: () => Promise.resolve(refuse(failure)) };
  expect(await keepAnswers({ ...deps, notebook: closed }, [answer])).toEqual({
    ok: false,
    failure,
  });
});

test("answers are still in the workbook when the pane is opened again", async () => {
  const workbook = await openBook(sampleBytes("令和5年度"), "令和5年度.xlsx");
  const first = await openDesk(workbook);
  await keepAnswers(first.deps, [answer]);
  first.close();
  const second = await openDesk(workbook);
  const kept = await second.deps.notebook.read();
  second.close();
  expect(kept.ok && kept.value.answers).toEqual([answer]);
});
