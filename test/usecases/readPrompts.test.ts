import { succeed } from "../../src/domain/Result";
import type { ValidationWords } from "../../src/domain/edit/ValidationWords";
import { rollingTables } from "../../src/domain/rollOver/rollingTables";
import { usualRollChoices } from "../../src/domain/rollOver/RollChoices";
import type { FoundWords, SheetArea } from "../../src/ports/LiveWorkbook";
import { readPrompts } from "../../src/usecases/readPrompts";
import { sourceOf } from "../domain/rollOver/roll";
import { bookOf, sheetOf } from "../support/sheetOf";

const sheet = sheetOf([
  ["施策", "令和4年度実績", "令和5年度計画"],
  ["見守り", "声をかけた。", "声をかける。"],
  ["相談", "聞いた。", "聞く。"],
]);
const says = (message: string): ValidationWords => ({
  prompt: { shown: true, title: "", message },
  alert: { shown: false, style: "stop", title: "", message: "" },
});

async function promptsOf(words: (area: SheetArea["area"]) => FoundWords) {
  const tables = rollingTables(sourceOf(bookOf([sheet])), usualRollChoices);
  const validationWords = async (areas: readonly SheetArea[]) =>
    succeed(areas.map(({ area }) => words(area)));
  const prompts = await readPrompts({ workbook: { validationWords } }, tables);
  if (!prompts.ok) throw new Error(prompts.failure.code);
  return prompts.value.map(({ areas, words: { prompt } }) => ({ areas, says: prompt.message }));
}

test("column by column, areas of several validations halved; cells that say the same are one place", async () => {
  const found = await promptsOf(({ top, bottom, left }) => {
    if (left === 0) return "none";
    if (left === 2) return says("計画を書く");
    if (bottom > top) return "mixed";
    return says(top === 1 ? "実績を書く" : "計画を書く");
  });
  const cell = (row: number, column: number) => ({
    ...{ top: row, bottom: row, left: column, right: column },
  });
  expect(found).toEqual([
    { areas: [{ top: 1, bottom: 2, left: 2, right: 2 }, cell(2, 1)], says: "計画を書く" },
    { areas: [cell(1, 1)], says: "実績を書く" },
  ]);
});

test("of a single cell that cannot be read nothing is known", async () => {
  expect(await promptsOf(({ left }) => (left === 1 ? "mixed" : "none"))).toEqual([]);
});
