import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useRef, useState, type Ref } from "react";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import type { ReviewRow } from "../../state/reviewRows";
import { paneTokens as t } from "../../theme/paneTokens";
import { ReviewItemBody } from "./ReviewItemBody";

/** In pixels, before rows are measured. */
const usualHeading = 40;
const usualItem = 132;
const usualPane = 700;

const useStyles = makeStyles({
  all: { position: "relative", width: "100%", marginTop: "6px" },
  row: { position: "absolute", top: 0, left: 0, width: "100%", boxSizing: "border-box" },
  heading: { paddingTop: "12px", paddingBottom: "4px" },
  item: { borderTop: `1px solid ${t.colorNeutralStroke2}`, padding: "8px 0 10px" },
});

/**
 * A list of thousands: only the rows in sight are there. The screen itself scrolls. Give it another key where it becomes
 * another list: it begins at its top then.
 */
export function ReviewList(props: {
  readonly rows: readonly ReviewRow[];
  readonly labelledBy: string;
  /** The conflict that is in sight at first. */
  readonly at: string | null;
}) {
  const { rows, at } = props;
  const styles = useStyles();
  const box = useRef<HTMLDivElement>(null);
  const [above, setAbove] = useState(0);
  useLayoutEffect(() => setAbove(box.current?.offsetTop ?? 0), [rows]);
  const list = useVirtualizer({
    count: rows.length,
    getScrollElement: () => box.current?.closest("main") ?? null,
    estimateSize: (index) => (rows[index]?.kind === "heading" ? usualHeading : usualItem),
    initialRect: { width: 320, height: usualPane },
    scrollMargin: above,
    overscan: 4,
    getItemKey: (index) => rows[index]?.key ?? index,
  });
  useEffect(() => {
    const index = rows.findIndex(
      (row) => row.kind === "item" && row.item.kind === "conflict" && row.item.conflict.id === at,
    );
    if (index > 0) list.scrollToIndex(index, { align: "center" });
    // eslint-disable-next-line react-hooks/exhaustive-deps -- once, when one comes back; then a person scrolls
  }, []);
  return (
    <div
      ref={box}
      role="list"
      aria-labelledby={props.labelledBy}
      className={styles.all}
      style={{ height: list.getTotalSize() }}
    >
      {list.getVirtualItems().map(({ index, key, start }) => {
        const row = rows[index];
        return (
          row && (
            <OneRow
              key={key}
              ref={list.measureElement}
              row={row}
              index={index}
              count={rows.length}
              start={start - above}
            />
          )
        );
      })}
    </div>
  );
}

function OneRow(props: {
  readonly ref: Ref<HTMLDivElement>;
  readonly row: ReviewRow;
  readonly index: number;
  readonly count: number;
  readonly start: number;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { mergeReview: told } = useMessages();
  const by = usePaneState(({ merge }) => merge.review.by);
  const { row, index } = props;
  const nobody = by === "measures" ? told.wholeBook : told.noDepartment;
  return (
    <div
      ref={props.ref}
      role="listitem"
      data-index={index}
      aria-posinset={index + 1}
      aria-setsize={props.count}
      className={styles.row}
      style={{ transform: `translateY(${props.start}px)` }}
    >
      {row.kind === "heading" ? (
        <h4 className={`${text.section} ${styles.heading}`} lang="ja">
          {row.title ?? nobody}
        </h4>
      ) : (
        <div className={styles.item}>
          <ReviewItemBody item={row.item} by={by} />
        </div>
      )}
    </div>
  );
}
