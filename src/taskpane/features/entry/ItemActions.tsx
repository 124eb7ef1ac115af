import { Button, makeStyles, MenuItem, mergeClasses } from "@fluentui/react-components";
import { ReOrderDotsVerticalRegular } from "@fluentui/react-icons";
import type { ComponentProps } from "react";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { MoreMenu } from "./MoreMenu";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", gap: "4px" },
  keys: { flexGrow: 1, minWidth: 0 },
  handle: {
    minWidth: "32px",
    width: "32px",
    height: "32px",
    padding: 0,
    cursor: "grab",
    touchAction: "none",
  },
});

export type ItemActionsProps = {
  readonly number: number;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  /** The handle follows the pointer. */
  readonly drag: Pick<
    ComponentProps<"button">,
    "onPointerDown" | "onPointerMove" | "onPointerUp" | "onPointerCancel"
  >;
};

/** What can be done with the item one is in: the keys, ↕ and …. */
export function ItemActions({ number, isFirst, isLast, onMove, onRemove, drag }: ItemActionsProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { editing: told } = useMessages();
  return (
    <div className={styles.row}>
      <span className={mergeClasses(text.note, styles.keys)}>{told.keys}</span>
      <Button
        appearance="subtle"
        className={styles.handle}
        icon={<ReOrderDotsVerticalRegular />}
        aria-label={told.drag(number)}
        {...drag}
        onKeyDown={(event) => {
          if (event.key !== "ArrowUp" && event.key !== "ArrowDown") return;
          event.preventDefault();
          const handle = event.currentTarget;
          onMove(event.key === "ArrowUp" ? -1 : 1);
          // An element that changes its place loses the focus.
          setTimeout(() => handle.focus());
        }}
      />
      <MoreMenu label={told.itemMenu(number)}>
        {!isFirst && <MenuItem onClick={() => onMove(-1)}>{told.moveUp}</MenuItem>}
        {!isLast && <MenuItem onClick={() => onMove(1)}>{told.moveDown}</MenuItem>}
        <MenuItem onClick={onRemove}>{told.removeItem}</MenuItem>
      </MoreMenu>
    </div>
  );
}
