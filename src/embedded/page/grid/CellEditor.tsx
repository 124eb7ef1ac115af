import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, type KeyboardEvent, type RefObject } from "react";
import { cellAt, styleAt } from "../../model/cellAt";
import { areaAt } from "../../model/mergeAt";
import type { Position } from "../../../domain/cells/Position";
import { fontStyle } from "./cellStyle";
import { gridColors } from "./gridColors";
import { spanSize, type SheetLayout } from "./SheetLayout";
import { lineHeightRatio } from "./TextMeasure";

const useStyles = makeStyles({
  editor: {
    position: "absolute",
    zIndex: 5,
    margin: 0,
    padding: "1px 2px",
    border: `2px solid ${gridColors.selection}`,
    outlineStyle: "none",
    boxSizing: "border-box",
    resize: "none",
    overflow: "auto",
    backgroundColor: gridColors.paper,
    color: "#000",
    boxShadow: "0 2px 8px rgba(0,0,0,0.2)",
  },
  /** Waiting for a key: invisible, but in its place, so that an input method opens its list at the cell. */
  waiting: { opacity: 0, pointerEvents: "none", overflow: "hidden", boxShadow: "none" },
});

export type CellEditorProps = {
  readonly input: RefObject<HTMLTextAreaElement | null>;
  readonly layout: SheetLayout;
  readonly position: Position;
  /** Null while nothing is edited here. */
  readonly text: string | null;
  readonly place: { readonly left: number; readonly top: number };
  readonly room: { readonly width: number; readonly height: number };
  readonly name: string;
  readonly describedBy: string;
  readonly activeId: string;
  onText(text: string): void;
  onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void;
  onBlur(): void;
};

/**
 * Where the keyboard goes. It always has the focus of the sheet, also while nothing is edited: only so does the first key
 * of a Japanese input method arrive whole.
 */
export function CellEditor(props: CellEditorProps) {
  const { input, layout, position, text, place, room, name, describedBy, activeId } = props;
  const styles = useStyles();
  const size = spanSize(layout, areaAt(layout.sheet, position));
  const width = Math.min(Math.max(size.width + 2, 60), Math.max(60, room.width - place.left));
  const least = Math.min(size.height + 2, Math.max(24, room.height - place.top));
  useLayoutEffect(() => {
    const element = input.current;
    if (!element) return;
    element.style.height = `${least}px`;
    const most = Math.max(least, room.height - place.top);
    if (element.scrollHeight > least) {
      element.style.height = `${Math.min(element.scrollHeight + 4, most)}px`;
    }
  }, [input, text, least, room.height, place.top]);
  const style = styleAt(layout.sheet, position);
  return (
    <textarea
      ref={input}
      className={mergeClasses(styles.editor, text === null && styles.waiting)}
      style={{
        ...(cellAt(layout.sheet, position) ? fontStyle(style.font) : undefined),
        color: undefined,
        textDecoration: undefined,
        lineHeight: lineHeightRatio,
        left: place.left,
        top: place.top,
        width,
      }}
      rows={1}
      spellCheck={false}
      autoComplete="off"
      aria-label={name}
      data-region-start=""
      aria-describedby={describedBy}
      aria-activedescendant={text === null ? activeId : undefined}
      value={text ?? ""}
      onChange={(event) => props.onText(event.target.value)}
      onKeyDown={props.onKeyDown}
      onBlur={props.onBlur}
    />
  );
}
