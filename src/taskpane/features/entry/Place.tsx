import { formatAddress } from "../../../domain/cells/address";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { AddressButton } from "../../components/AddressButton";
import { CellText } from "../../components/CellText";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { EditTarget } from "../../state/editTarget";
import { CellEditor } from "./CellEditor";
import { ColumnSwitch } from "./ColumnSwitch";
import { Crumbs } from "./Crumbs";
import { DraftCard } from "./DraftCard";
import { projectsBeside, switchedEntries } from "./entriesAt";
import { useDraftAt } from "./useDraftAt";

/** The measure of the selected cell, its columns, and the text of the one that is selected. */
export function Place({ target }: { readonly target: EditTarget }) {
  const text = useTextStyles();
  const { entry: told } = useMessages();
  const draftAt = useDraftAt();
  const { location, entry, cell } = target;
  const { sheetId, position } = cell;
  const projects = entry && projectsBeside(location, entry);
  const projectsDraft = projects && draftAt(sheetId, projects.anchor).own;
  return (
    <>
      <div>
        <Crumbs sheetId={sheetId} location={location} />
        <h2 className={text.title}>{measureTitle(location.measure) || told.unnamed}</h2>
      </div>
      <ColumnSwitch sheetId={sheetId} entries={switchedEntries(location)} shown={entry} />
      <CellEditor key={`${sheetId} ${formatAddress(position)}`} target={target} />
      {projects && (
        <section aria-label={told.projects}>
          <h3 className={text.section}>{told.projects}</h3>
          <AddressButton sheetId={sheetId} position={projects.anchor} />
          {projectsDraft ? <DraftCard own={projectsDraft} /> : <CellText text={projects.text} />}
        </section>
      )}
    </>
  );
}
