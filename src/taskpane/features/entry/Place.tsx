import { formatAddress } from "../../../domain/cells/address";
import type { Location } from "../../../domain/planSheet/locate";
import { measureTitle } from "../../../domain/planSheet/measureTitle";
import { CellText } from "../../components/CellText";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { Blocks } from "./Blocks";
import { ColumnSwitch } from "./ColumnSwitch";
import { Crumbs } from "./Crumbs";
import { DraftCard } from "./DraftCard";
import { projectsBeside, shownEntry, switchedEntries } from "./entriesAt";
import { useDraftAt } from "./useDraftAt";

/** The measure of the selected cell, its columns, and the text of one of them. */
export function Place(props: { readonly sheetId: string; readonly location: Location }) {
  const { sheetId, location } = props;
  const text = useTextStyles();
  const { entry: told } = useMessages();
  const draftAt = useDraftAt();
  const shown = shownEntry(location);
  const draft = shown && draftAt(sheetId, shown.anchor);
  const projects = shown && projectsBeside(location, shown);
  const projectsDraft = projects && draftAt(sheetId, projects.anchor);
  return (
    <>
      <div>
        <Crumbs sheetId={sheetId} location={location} />
        <h2 className={text.title}>{measureTitle(location.measure) || told.unnamed}</h2>
      </div>
      <ColumnSwitch sheetId={sheetId} entries={switchedEntries(location)} shown={shown} />
      {shown === null && <p className={text.note}>{told.cellNotEntry}</p>}
      {draft && <DraftCard found={draft} />}
      {shown && !draft && <Blocks key={formatAddress(shown.anchor)} text={shown.text} />}
      {projects && (
        <section aria-label={told.projects}>
          <h3 className={text.section}>{told.projects}</h3>
          {projectsDraft ? <DraftCard found={projectsDraft} /> : <CellText text={projects.text} />}
        </section>
      )}
    </>
  );
}
