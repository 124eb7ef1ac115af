import { formatAddress } from "../../../domain/cells/address";
import type { SheetEdit } from "../../../domain/edit/SheetEdit";
import { clipboardField } from "../../../domain/text/clipboardField";
import type { Messages } from "../../../messages/messagesFor";
import type { WrittenCell, WrittenCommand } from "../../../usecases/writtenHistory";

/**
 * The history as lines: a heading, then one line a cell, its fields parted by tabs. What a command changed besides texts is a
 * line of its own. `when`: a moment in words.
 */
export function historyText(
  commands: readonly WrittenCommand[],
  { history: told }: Messages,
  when: (iso: string) => string,
): string[] {
  const { headers } = told;
  const rows = commands.flatMap((command) => [
    ...command.cells.map((cell) => [...fieldsOf(command), ...cellFields(cell)]),
    ...(command.others.size > 0
      ? [[...fieldsOf(command), "", "", "", "", "", "", othersInWords(command.others, told)]]
      : []),
  ]);
  return [Object.values(headers), ...rows].map((fields) => fields.map(clipboardField).join("\t"));

  function fieldsOf({ at, name, state }: WrittenCommand): string[] {
    const states = { done: "", undone: told.undone, intent: told.unfinished };
    return [when(at), told.commands[name], states[state]];
  }
}

function cellFields(cell: WrittenCell): string[] {
  const { sheetName, position, measure, column, departments, before, after } = cell;
  return [
    sheetName,
    formatAddress(position),
    measure,
    column,
    departments.join("・"),
    before,
    after,
  ];
}

/** 行を加える（1回）、セルの結合（4か所） */
export function othersInWords(
  others: WrittenCommand["others"],
  { others: words }: Messages["history"],
): string {
  const tell = ([kind, count]: [SheetEdit["kind"], number]) =>
    kind === "setContent" ? [] : [words[kind](count)];
  return [...others].flatMap(tell).join("、");
}
