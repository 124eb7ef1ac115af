import { makeStyles } from "@fluentui/react-components";
import { defaultRangeExtractor, useVirtualizer } from "@tanstack/react-virtual";
import { useId, useRef, type KeyboardEvent } from "react";
import { formatAddress } from "../../../domain/cells/address";
import type { WorkPlace } from "../../../domain/filter/WorkPlace";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { PlaceRow, type NotedToo } from "./PlaceRow";
import { useActivePlace } from "./useActivePlace";

/** In pixels: a row of one line each, before it is measured; and how high the list gets before it scrolls by itself. */
const usualRow = 58;
const highest = 460;

const useStyles = makeStyles({
  list: {
    position: "relative",
    maxHeight: `min(62vh, ${highest}px)`,
    overflowY: "auto",
    overflowX: "hidden",
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    outlineStyle: "none",
    ":focus-visible [data-active]": {
      outline: `2px solid ${t.colorStrokeFocus2}`,
      outlineOffset: "-2px",
    },
  },
  all: { position: "relative", width: "100%" },
  keys: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

/** A list of places, thousands of them: only the rows in sight are there. ↑↓ move, Enter goes to the cell in Excel. */
export function PlaceList(props: {
  readonly places: readonly WorkPlace[];
  readonly labelledBy: string;
  readonly also: NotedToo;
}) {
  const { places } = props;
  const styles = useStyles();
  const pane = usePane();
  const { filterScreen: told } = useMessages();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const { active, chosen, move } = useActivePlace(places);
  const rows = useVirtualizer({
    count: places.length,
    getScrollElement: () => box.current,
    estimateSize: () => usualRow,
    initialRect: { width: 320, height: highest },
    overscan: 6,
    getItemKey: (index) => placeKey(places[index]),
    // The row that has the keyboard's attention is always there: it is what a screen reader reads.
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), active])].sort((a, b) => a - b),
  });
  const go = (index: number) => {
    const place = places[index];
    move(index);
    if (place) void pane.goTo(place.sheetId, place.position);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === "Enter") return go(active);
    const next = nextIndex(event.key, active, places.length);
    if (next === null) return;
    event.preventDefault();
    move(next);
    rows.scrollToIndex(next);
  };
  const optionId = (index: number) => `${id}-${index}`;
  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      className={styles.list}
      aria-labelledby={props.labelledBy}
      aria-describedby={`${id}-keys`}
      aria-activedescendant={optionId(active)}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" className={styles.all} style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const place = places[index];
          return (
            place && (
              <PlaceRow
                key={key}
                ref={rows.measureElement}
                id={optionId(index)}
                place={place}
                also={props.also}
                index={index}
                count={places.length}
                start={start}
                active={index === active}
                chosen={index === chosen}
                onGo={() => go(index)}
              />
            )
          );
        })}
      </div>
      <span id={`${id}-keys`} role="presentation" className={styles.keys}>
        {told.keys}
      </span>
    </div>
  );
}

function placeKey(place: WorkPlace | undefined): string {
  return place ? `${place.sheetId} ${formatAddress(place.position)}` : "";
}

/** How many rows PageUp and PageDown go. */
const page = 7;

function nextIndex(key: string, active: number, count: number): number | null {
  const steps: Readonly<Record<string, number>> = {
    ArrowDown: active + 1,
    ArrowUp: active - 1,
    PageDown: active + page,
    PageUp: active - page,
    Home: 0,
    End: count - 1,
  };
  const next = steps[key];
  return next === undefined ? null : Math.min(count - 1, Math.max(0, next));
}
