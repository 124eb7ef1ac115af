import { statusOf } from "../../src/domain/outline/LabelFinding";
import type { Outline } from "../../src/domain/outline/Outline";
import { refuse } from "../../src/domain/Result";
import {
  checkLabels,
  editsOf,
  repairLabels,
  repairsLosingColours,
} from "../../src/usecases/outlineLabels";
import { understandWorkbook } from "../../src/usecases/understandWorkbook";
import { outlineSheet } from "../domain/outline/outlineSheet";
import { bookOf } from "../support/sheetOf";
import { deskFor } from "./yearBook";

const outline: Outline = {
  goals: [
    {
      number: 1,
      title: "人づくり",
      directions: [
        { number: 1, title: "福祉教育の推進" },
        { number: 2, title: "共に参加する意識の向上" },
      ],
    },
  ],
};

const sheet = outlineSheet(
  [
    ["1", "福祉教育の推進", "① 甲の講座"],
    ["", "ワ(2)", "① 乙の集い"],
  ],
  ["A2:A3"],
);

async function checked() {
  const { deps, memory } = deskFor(bookOf([sheet]));
  const understanding = await understandWorkbook(deps);
  if (!understanding.ok) throw new Error(understanding.failure.code);
  return { deps, memory, findings: checkLabels(understanding.value, outline) };
}

test("a cell that several labels share is written once; nothing becomes a draft", async () => {
  const { deps, memory, findings } = await checked();
  expect(findings.map(statusOf)).toEqual(["repair", "repair"]);
  expect(findings.map(({ edits }) => edits.length)).toEqual([2, 2]);
  expect(editsOf(findings)).toHaveLength(3);
  const applied = await repairLabels(deps, findings);
  expect(applied.ok && applied.value.written).toHaveLength(3);
  expect(memory.text(sheet.id, { row: 1, column: 0 })).toBe("1 人づくり");
  expect(memory.text(sheet.id, { row: 2, column: 1 })).toBe("(2) 共に参加する意識の向上");
  expect(memory.notes().drafts).toEqual([]);
  expect(memory.journal[0]?.command).toMatchObject({ name: "repairLabels", confirms: [] });
});

test("only the findings that are given are repaired", async () => {
  const { deps, memory, findings } = await checked();
  await repairLabels(deps, findings.slice(1));
  expect(memory.text(sheet.id, { row: 1, column: 1 })).toBe("福祉教育の推進");
  expect(memory.text(sheet.id, { row: 2, column: 1 })).toBe("(2) 共に参加する意識の向上");
});

test("cells with several colours inside are known before they are written", async () => {
  const { deps, memory, findings } = await checked();
  memory.mixed.add(`${sheet.id} 2 1`);
  const losing = await repairsLosingColours(deps, findings);
  expect(losing).toEqual({ ok: true, value: new Set([findings[1]?.id]) });
  expect(await repairsLosingColours(deps, [])).toEqual({ ok: true, value: new Set() });
});

test("where the cells cannot be looked at it is not known which repairs lose colours", async () => {
  const { deps, findings } = await checked();
  const failure = { code: "cell-editing" as const, detail: "" };
  const workbook = { ...deps.workbook, look: async () => refuse(failure) };
  expect(await repairsLosingColours({ workbook }, findings)).toEqual({ ok: false, failure });
});
