import type { KeyboardEvent } from "react";
import { clearCells } from "./clearCells";
import type { GridControl } from "./GridControl";
import { everything, keyEffect, type KeyEffect, type KeyInput } from "./gridKeys";
import { extendTo, selectAt, selectionOf } from "./GridSelection";
import { moveFocus, type Move } from "./moveFocus";
import type { SheetLayout } from "./SheetLayout";

type Pressed = KeyboardEvent<HTMLTextAreaElement>;

/** Carries out what `keyEffect` says. `page`: the height of the screen in pixels. */
export function useGridKeyboard(
  control: GridControl,
  layout: SheetLayout,
  page: () => number,
): (event: Pressed) => void {
  return (event) => {
    const { editing } = control.entry;
    const effect = keyEffect(keyOf(event), editing?.where === "cell" ? editing : null, page());
    if (effect.kind === "default") return;
    event.preventDefault();
    perform(control, layout, effect, event);
  };
}

/** The key as data. 229 is what a key means to the browser while an input method has it. */
export function keyOf(event: Pressed): KeyInput {
  const { key, ctrlKey, metaKey, altKey, shiftKey } = event;
  const composing = event.nativeEvent.isComposing || event.keyCode === 229;
  return { key, ctrlKey, metaKey, altKey, shiftKey, composing };
}

function perform(control: GridControl, layout: SheetLayout, effect: KeyEffect, event: Pressed) {
  const { sheet, selection, entry } = control;
  switch (effect.kind) {
    case "default":
      return;
    case "move":
      return go(control, layout, effect.move, effect.extend);
    case "commit":
      if (entry.commit()) go(control, layout, effect.move, false);
      return;
    case "begin":
      return entry.begin(selection.active, "cell", effect.typed);
    case "cancel":
      return entry.cancel();
    case "lineBreak":
      return insertLineBreak(event.currentTarget, entry.change);
    case "clear": {
      const cleared = clearCells(control.workbook, sheet, selection.span);
      if (!cleared.ok) control.onRefused(cleared.failure, selection.active);
      return;
    }
    case "selectAll":
      return control.select(selectionOf(everything(layout.lastRow, layout.lastColumn)));
    case "leave":
      return control.onLeave(event.shiftKey);
  }
}

function go(control: GridControl, layout: SheetLayout, move: Move, extend: boolean) {
  const { sheet, selection } = control;
  const to = moveFocus(layout, extend ? selection.focus : selection.active, move);
  control.select(extend ? extendTo(sheet, selection, to) : selectAt(sheet, to));
}

/** Also the formula bar's Alt+Enter. The caret ends up behind the new line break. */
export function insertLineBreak(input: HTMLTextAreaElement, change: (text: string) => void): void {
  input.setRangeText("\n", input.selectionStart, input.selectionEnd, "end");
  change(input.value);
}
