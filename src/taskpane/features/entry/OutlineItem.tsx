import {
  makeStyles,
  mergeClasses,
  Tree,
  TreeItem,
  TreeItemLayout,
} from "@fluentui/react-components";
import { ArrowCircleRightFilled, LocationFilled } from "@fluentui/react-icons";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { waitsIn } from "../../state/unsavedCells";
import { paneTokens as t } from "../../theme/paneTokens";
import type { OutlineNode } from "./outlineOf";

const useStyles = makeStyles({
  layout: {
    minHeight: "32px",
    fontSize: t.fontSizeBase300,
    lineHeight: t.lineHeightBase300,
    paddingTop: "4px",
    paddingBottom: "4px",
    overflowWrap: "anywhere",
  },
  branch: { fontWeight: t.fontWeightSemibold },
  here: {
    fontWeight: t.fontWeightBold,
    backgroundColor: t.readOnly,
    borderLeft: `4px solid ${t.colorBrandStroke1}`,
  },
  marks: { display: "flex", flexDirection: "column", alignItems: "flex-end" },
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "2px",
    fontSize: t.fontSizeBase200,
    color: t.colorBrandForeground1,
    whiteSpace: "nowrap",
  },
});

type ItemProps = {
  readonly node: OutlineNode;
  readonly sheetId: string;
  /** The id of the node where one is. */
  readonly here: string | null;
};

/** A level of the outline, and all below it. */
export function OutlineItem({ node, sheetId, here }: ItemProps) {
  const styles = useStyles();
  const pane = usePane();
  const { entry: told, writing } = useMessages();
  const waits = usePaneState((state) => waitsIn(state, sheetId, node.measure?.text ?? ""));
  if (node.children.length > 0)
    return (
      <TreeItem itemType="branch" value={node.id}>
        <TreeItemLayout className={mergeClasses(styles.layout, styles.branch)}>
          {node.title}
        </TreeItemLayout>
        <Tree>
          {node.children.map((child) => (
            <OutlineItem key={child.id} node={child} sheetId={sheetId} here={here} />
          ))}
        </Tree>
      </TreeItem>
    );
  const isHere = node.id === here;
  return (
    <TreeItem
      itemType="leaf"
      value={node.id}
      aria-current={isHere}
      onClick={() => void pane.goTo(sheetId, node.goTo)}
      onKeyDown={(event) => {
        if (event.key === "Enter") void pane.goTo(sheetId, node.goTo);
      }}
    >
      <TreeItemLayout
        className={mergeClasses(styles.layout, isHere && styles.here)}
        aside={
          <span className={styles.marks}>
            {waits && (
              <span className={styles.mark}>
                <ArrowCircleRightFilled aria-hidden />
                {writing.state}
              </span>
            )}
            {isHere && (
              <span className={styles.mark}>
                <LocationFilled aria-hidden />
                {told.here}
              </span>
            )}
          </span>
        }
      >
        {node.title || told.unnamed}
      </TreeItemLayout>
    </TreeItem>
  );
}
