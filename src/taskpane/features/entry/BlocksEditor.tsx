import { makeStyles } from "@fluentui/react-components";
import { useState } from "react";
import { sameRef, type BlockRef } from "../../../domain/entryEdit/BlockRef";
import { firstItem } from "../../../domain/entryEdit/itemSteps";
import { isOwn } from "../../../domain/entryEdit/ownBlocks";
import { usualMarker } from "../../../domain/entryEdit/usualMarker";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { cellFindings } from "../../state/cellFindings";
import type { EditTarget } from "../../state/editTarget";
import { shownProfile } from "../../state/shownProfile";
import { AddBlock } from "./AddBlock";
import { BlockEditor } from "./BlockEditor";
import { cellBlocks, emptyBlock, shownTag, type ShownBlock } from "./cellBlocks";
import { findingsOf } from "./findingsOf";
import { fieldOf, focusSoon } from "./focusSoon";
import { InlineFinding } from "./InlineFinding";
import { OtherBlocks } from "./OtherBlocks";
import { References } from "./References";
import { RoomLeft } from "./RoomLeft";
import { useBlockName, useCell, useOwnDepartment } from "./useCell";

const useStyles = makeStyles({
  own: { display: "flex", flexDirection: "column", gap: "14px" },
});

/** An entry by department: one's own blocks as fields, the others' to read. The secretariat opens whichever it means. */
export function BlocksEditor(props: { readonly target: EditTarget; readonly draft: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { entry: told } = useMessages();
  const { target, draft } = props;
  const { typed, write } = useCell();
  const own = useOwnDepartment();
  const nameOf = useBlockName();
  const profile = usePaneState(shownProfile);
  const { sheetId, position } = target.cell;
  const findings = usePaneState((state) => cellFindings(state, sheetId, position));
  const [opened, setOpened] = useState<readonly BlockRef[]>([]);
  const { entry, text: whole } = target;
  const neighbours = target.location.table.entries.filter((one) => one.column === entry?.column);
  const look = usualMarker([whole ?? "", ...neighbours.map((one) => one.text)]);
  const shown = cellBlocks(whole ?? "", typed, look.marker);
  const mayEdit = (one: ShownBlock) =>
    one.placed !== null ||
    (own === null
      ? opened.some((ref) => sameRef(ref, one.ref))
      : isOwn(one.block?.tag ?? null, own, target.owners, profile));
  const waiting = isEmptyOfMine() ? [emptyBlock(firstItem(look))] : [];
  const mine = [...shown.filter(mayEdit), ...waiting];
  const others = shown.filter((one) => !mayEdit(one));
  const { about, rest } = findingsOf(findings, mine);
  return (
    <>
      <section className={styles.own} aria-label={own ?? told.all}>
        {mine.length === 0 && (own !== null || whole === "") && (
          <p className={text.note}>
            {own === null || whole === "" ? told.nothingYet : told.nothingOfMine(own)}
          </p>
        )}
        {mine.map((one) => (
          <BlockEditor
            key={one.key}
            target={target}
            shown={one}
            {...(own !== null && one.ref.departments.length === 0 ? { called: own } : {})}
            marker={look.marker}
            draft={draft && one.block !== null}
            findings={about(one)}
            onWrite={write}
          />
        ))}
        <AddBlock
          key={`${sheetId} ${position.row} ${position.column}`}
          target={target}
          own={own}
          present={mine.length > 0}
          blocks={shown}
          onPresent={(one) => open(one.ref, nameShown(one))}
          look={look}
        />
        {rest.map((finding) => (
          <InlineFinding key={finding.id} finding={finding} />
        ))}
      </section>
      <RoomLeft target={target} />
      <References target={target} into={mine} look={look} />
      <OtherBlocks target={target} blocks={others} onEdit={own === null ? open : null} />
    </>
  );

  function nameShown(one: ShownBlock): string {
    const { ref } = one;
    const called = own !== null && ref.departments.length === 0 ? own : nameOf(ref.departments);
    return shownTag(one) ?? called;
  }

  function open(ref: BlockRef, name: string): void {
    setOpened([...opened, ref]);
    focusSoon(() => fieldOf(name));
  }

  /** An empty cell of a row that is one's own waits for words without a tag. */
  function isEmptyOfMine(): boolean {
    const ownsRow = own !== null && target.owners.length > 0;
    return (
      whole === "" && shown.length === 0 && ownsRow && isOwn(null, own, target.owners, profile)
    );
  }
}
