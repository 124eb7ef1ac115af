import { decide } from "../../src/domain/merge/Decision";
import { applyMerge } from "../../src/usecases/applyMerge";
import { decideMerge } from "../../src/usecases/decideMerge";
import { takeBack } from "../../src/usecases/takeBack";
import { stampFor } from "../support/memoryMerge";
import { bookOf, sheetOf } from "../support/sheetOf";
import { copyFile, deskOf, mergeInMemory } from "./mergeInMemory";

const planWith = (duty: string, result: string) =>
  bookOf([
    sheetOf([
      ["施策", "区分", "それぞれの役割", "令和4年度実績"],
      ["① 見守り", "市民", duty, result],
      ["② 相談", "市民", "① 相談します。", "【長寿課】\n■ 聞いた。"],
    ]),
  ]);
const base = planWith("① 声をかけます。", "【福祉課】\n■ 見守った。");
const duty = "① 毎日声をかけます。";
const result = "【福祉課】\n■ 毎日見守った。";

test("a cell of the form that a person decided is written like the entries, and has no place to be found by", async () => {
  const { deps, memory } = mergeInMemory(base);
  const stamp = { ...stampFor(base), department: "福祉課" };
  const file = copyFile("福祉課.xlsx", planWith(duty, result), stamp);
  const taken = await takeBack(deps, await deskOf(deps), [file]);
  if (!taken.ok) throw new Error(taken.failure.code);
  const [conflict, ...more] = taken.value.desk.outcome?.conflicts ?? [];
  if (!conflict) throw new Error("no conflict");
  expect([conflict.type, more]).toEqual(["shared-cell-edit", []]);
  const decisions = [decide(conflict, { kind: "version", label: "福祉課" })];
  const decided = await decideMerge(deps, taken.value.desk, { kind: "decide", decisions });
  if (!decided.ok) throw new Error(decided.failure.code);
  const applied = await applyMerge(deps, decided.value);
  expect(applied).toMatchObject({ ok: true, value: { changed: [] } });
  const textAt = (column: number) => memory.text("id-進捗表", { row: 1, column });
  expect([textAt(2), textAt(3)]).toEqual([duty, result]);
  expect(memory.journal[0]?.command).toMatchObject({
    name: "mergeCopies",
    places: [{ place: { column: { kind: "result" } }, text: result }],
  });
});
