import { act, fireEvent, screen } from "@testing-library/react";
import { bookOf, sheetOf } from "../../support/sheetOf";
import { settled } from "../openPane";

export const plan = "【福祉課】\n■ 店をまわる。\n■ 旗を配る。\n【長寿社会課】\n■ 訪ねる。";

const r5 = sheetOf(
  [
    ["基本目標", "施策", "区分", "それぞれの役割", "令和4年度実績", "令和5年度計画"],
    ["1 つながる", "① 見守り協力店", "市民", "①声をかける。\n②知らせる。", "", plan],
    ["", "", "行政", "①支える。", "", ""],
    ["", "② よろず相談", "市民", "①集う。", "", "【健康づくり課】\n■ 相談日を設ける。"],
    ["", "", "行政", "①開く。", "", ""],
  ],
  ["A2:A5", "B2:B3", "B4:B5", "E2:E3", "F2:F3", "E4:E5", "F4:F5"],
  "R5進捗表",
);

const r4 = sheetOf(
  [
    ["基本目標", "施策", "令和3年度実績", "令和4年度計画"],
    [
      "1 つながる",
      "① 見守り協力店",
      "【福祉課】\n■ 店を募った。",
      "【福祉課】\n■ 名簿を作る。\n参加者 延べ41人\n■ 会を開く。\n【長寿社会課】\n■ 配る。",
    ],
    ["", "② よろず相談", "", ""],
  ],
  ["A2:A3"],
  "R4進捗表",
);

/** Two measures with two roles each; result and plan belong to the measure. Last year's sheet stands behind. */
export const entryBook = bookOf([r5, r4], "令和5年度.xlsx");
export const r5Id = r5.id;
/** The plan of the first measure, and its empty result. */
export const planCell = { row: 1, column: 5 };
export const resultCell = { row: 1, column: 4 };

export function field(name: string | RegExp): HTMLTextAreaElement {
  return screen.getByRole<HTMLTextAreaElement>("textbox", { name });
}

/** What stands in the fields of a block, from the top. */
export function fields(): string[] {
  return screen.getAllByRole<HTMLTextAreaElement>("textbox").map(({ value }) => value);
}

export function type(name: string | RegExp, value: string): void {
  const element = field(name);
  act(() => element.focus());
  fireEvent.change(element, { target: { value } });
}

export async function key(
  name: string | RegExp,
  pressed: string,
  options: { altKey?: boolean; ctrlKey?: boolean; isComposing?: boolean; keyCode?: number } = {},
): Promise<void> {
  await act(async () => {
    fireEvent.keyDown(field(name), { key: pressed, ...options });
    await settled();
  });
}

export function caretAt(name: string | RegExp, at: number): void {
  const element = field(name);
  act(() => element.focus());
  element.setSelectionRange(at, at);
}
