import { makeStyles } from "@fluentui/react-components";
import type { KeyedItem } from "../../../domain/entryEdit/Unsaved";
import { itemAbout, type CellFinding } from "../../state/cellFindings";
import { LinkButton } from "../../components/LinkButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { EditTarget } from "../../state/editTarget";
import { paneTokens as t } from "../../theme/paneTokens";
import { BlockMenu } from "./BlockMenu";
import { editingWith, shownTag, type ShownBlock } from "./cellBlocks";
import { Clash } from "./Clash";
import { InlineFinding } from "./InlineFinding";
import { ItemList } from "./ItemList";
import { TroubleBar } from "./TroubleBar";
import { useBlockName, useOwnDepartment } from "./useCell";

const useStyles = makeStyles({
  block: {
    borderLeft: `4px solid ${t.colorBrandStroke1}`,
    paddingLeft: "10px",
    display: "flex",
    flexDirection: "column",
    gap: "8px",
  },
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: "4px 8px",
    minHeight: "32px",
  },
  tag: { fontWeight: t.fontWeightSemibold, flexGrow: 1, minWidth: 0 },
});

/** A block of one's own: its items as fields, and all that is to be said about it. */
export function BlockEditor(props: {
  readonly target: EditTarget;
  readonly shown: ShownBlock;
  /** What the list is called where it belongs to nobody: 役割. */
  readonly called?: string;
  readonly marker: string;
  readonly draft: boolean;
  readonly findings: readonly CellFinding[];
  readonly onWrite: () => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { entry, words } = useMessages();
  const nameOf = useBlockName();
  const own = useOwnDepartment();
  const { target, shown, findings } = props;
  const { block, ref, placed, items } = shown;
  const name = shownTag(shown) ?? props.called ?? nameOf(ref.departments);
  const under = (item: KeyedItem) => findings.filter((one) => itemAbout(one, items) === item);
  const change = (next: readonly KeyedItem[]) =>
    pane.edit.type(target.cell, editingWith(shown, next));
  const written = items.filter(({ lines }) => lines.join("") !== "").length;
  return (
    <section className={styles.block} aria-label={name}>
      <div className={styles.head}>
        <span className={styles.tag} lang="ja">
          {name}
        </span>
        <span className={text.note}>
          {own === null || props.called ? entry.items(written) : entry.mine(written)}
        </span>
        {block?.tag && (
          <BlockMenu target={target} shownRef={ref} name={name} typed={placed !== null} />
        )}
      </div>
      {placed && <TroubleBar id={placed.unsaved.id} />}
      {placed?.clash ? (
        <Clash placed={placed} />
      ) : (
        <ItemList
          block={name}
          departments={ref.departments}
          items={items}
          marker={props.marker}
          draft={props.draft}
          onItems={change}
          onWrite={props.onWrite}
          below={(item) => under(item).map((one) => <InlineFinding key={one.id} finding={one} />)}
        />
      )}
      {findings
        .filter((one) => itemAbout(one, items) === null)
        .map((one) => (
          <InlineFinding key={one.id} finding={one} />
        ))}
      {placed && !block && written === 0 && (
        <LinkButton onClick={() => pane.edit.discard([placed.unsaved.id])}>
          {words.cancel}
        </LinkButton>
      )}
    </section>
  );
}
