import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { LockClosedRegular } from "@fluentui/react-icons";
import type { BlockRef } from "../../../domain/entryEdit/BlockRef";
import { formatBlock } from "../../../domain/entry/formatEntry";
import { CellText } from "../../components/CellText";
import { LinkButton } from "../../components/LinkButton";
import { AddressButton } from "../../components/AddressButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { EditTarget } from "../../state/editTarget";
import { paneTokens as t } from "../../theme/paneTokens";
import { shownTag, type ShownBlock } from "./cellBlocks";
import { withoutLastBreaks } from "../../../domain/text/withoutLastBreaks";

const useStyles = makeStyles({
  group: { display: "flex", flexDirection: "column", gap: "10px" },
  row: { display: "flex", justifyContent: "space-between", gap: "8px", alignItems: "center" },
  readOnly: { display: "inline-flex", alignItems: "center", gap: "4px", whiteSpace: "nowrap" },
  block: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, paddingLeft: "10px" },
  tag: { fontWeight: t.fontWeightSemibold },
});

/** What others wrote in the cell, to read. `onEdit`: the secretariat may open any of them. */
export function OtherBlocks(props: {
  readonly target: EditTarget;
  readonly blocks: readonly ShownBlock[];
  readonly onEdit: ((ref: BlockRef, name: string) => void) | null;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { entry: told, editing, words } = useMessages();
  const { target, blocks, onEdit } = props;
  const { sheetId } = target.cell;
  return (
    <>
      {blocks.length > 0 && (
        <section className={styles.group} aria-label={onEdit ? told.all : told.others}>
          <div className={styles.row}>
            <h3 className={text.section}>{onEdit ? told.all : told.others}</h3>
            {!onEdit && (
              <span className={mergeClasses(text.note, styles.readOnly)}>
                <LockClosedRegular aria-hidden />
                {told.readOnly(blocks.length)}
              </span>
            )}
          </div>
          {blocks.map((shown) => {
            const { key, ref, block } = shown;
            const name = shownTag(shown) ?? words.everyone;
            return (
              <div key={key} className={styles.block}>
                <div className={styles.row}>
                  <span className={styles.tag} lang="ja">
                    {name}
                  </span>
                  {onEdit && (
                    <LinkButton label={editing.editThisOf(name)} onClick={() => onEdit(ref, name)}>
                      {editing.editThis}
                    </LinkButton>
                  )}
                </div>
                {block && <CellText text={bodyOf(block)} />}
              </div>
            );
          })}
        </section>
      )}
      {target.slices.length > 0 && (
        <section className={styles.group} aria-label={editing.slices}>
          <h3 className={text.section}>{editing.slices}</h3>
          {target.slices.map(({ position, text: slice }) => (
            <div key={position.row} className={styles.block}>
              <AddressButton sheetId={sheetId} position={position} />
              <CellText text={slice} />
            </div>
          ))}
        </section>
      )}
    </>
  );
}

function bodyOf(block: NonNullable<ShownBlock["block"]>): string {
  return withoutLastBreaks(formatBlock({ ...block, tag: null }));
}
