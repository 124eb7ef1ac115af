import { useCallback, useEffect, useId, useMemo, useReducer, useRef } from "react";
import { formatAddress } from "../../../domain/cells/address";
import { areaAt } from "../../model/mergeAt";
import { useSheetVersion } from "../useWorkbookValue";
import { words } from "../words";
import { CellEditor } from "./CellEditor";
import { ChartLayer } from "./ChartLayer";
import { copyText } from "./copyText";
import type { GridControl } from "./GridControl";
import { GridTable } from "./GridTable";
import { columnHeaderPixels, rowHeaderPixels } from "./gridWindow";
import { placeOnScreen } from "./placeOnScreen";
import { scrollTo } from "./scrollTo";
import { layoutSheet } from "./SheetLayout";
import type { TextMeasure } from "./TextMeasure";
import { useGridKeyboard } from "./useGridKeyboard";
import { useGridMouse } from "./useGridMouse";
import { useGridStyles } from "./useGridStyles";
import { useViewport } from "./useViewport";

export type GridProps = { readonly control: GridControl; readonly measure: TextMeasure };

/** The sheet in front: seen, selected and edited. */
export function Grid({ control, measure }: GridProps) {
  const styles = useGridStyles();
  const { workbook, sheet, selection, entry } = control;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const input = useRef<HTMLTextAreaElement>(null);
  const [, follow] = useReducer((count: number) => count + 1, 0);
  const version = useSheetVersion(workbook, sheet.id);
  const layout = useMemo(() => {
    void version;
    return layoutSheet(sheet, measure);
  }, [sheet, measure, version]);
  const moved = useCallback(() => {
    if (workbook.editing) follow();
  }, [workbook]);
  const { window, viewport } = useViewport(layout, box, moved);
  const focus = useCallback(() => input.current?.focus({ preventScroll: true }), []);
  const page = () => viewport().height - columnHeaderPixels;
  const keyDown = useGridKeyboard(control, layout, page);
  const mouse = useGridMouse(control, layout, focus);
  const editing = entry.editing?.where === "cell" ? entry.editing : null;
  const position = editing?.position ?? selection.active;
  const shown = editing?.position ?? selection.shown;
  useEffect(() => {
    if (!shown) return;
    box.current?.scrollTo(scrollTo(layout, window, viewport(), areaAt(sheet, shown)));
    // Only a new selection or the beginning of an entry scrolls: not a new layout, nor the scrolling itself.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [shown]);
  const screen = viewport();
  const address = formatAddress(selection.active);
  return (
    <div
      className={styles.wrapper}
      role="region"
      aria-label={words.grid.region}
      onCopy={(event) => {
        if (editing) return;
        event.preventDefault();
        event.clipboardData.setData("text/plain", copyText(sheet, selection.span));
      }}
    >
      <div
        ref={box}
        className={styles.scroll}
        {...mouse}
        // A scrolled box must be reachable by keyboard; the keys themselves go to the cell editor.
        tabIndex={0}
        onFocus={(event) => event.target === box.current && focus()}
      >
        <div style={{ width: rowHeaderPixels + layout.columns.total, position: "relative" }}>
          <GridTable layout={layout} window={window} selection={selection} idPrefix={id} />
          <ChartLayer workbook={workbook} layout={layout} />
        </div>
      </div>
      <CellEditor
        input={input}
        layout={layout}
        position={position}
        text={editing?.text ?? null}
        place={placeOnScreen(layout, window, screen, position)}
        room={screen}
        name={words.grid.cellInput(address)}
        describedBy={`${id}keys`}
        activeId={`${id}${address}`}
        onText={(text) =>
          editing ? entry.change(text) : entry.begin(selection.active, "cell", text)
        }
        onKeyDown={keyDown}
        onBlur={() => editing && entry.commit()}
      />
      <span id={`${id}keys`} hidden>
        {words.grid.keys}
      </span>
    </div>
  );
}
