import { makeStyles } from "@fluentui/react-components";
import { LinkButton } from "../../components/LinkButton";
import { Mark } from "../../components/Mark";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { MadeCirculation } from "../../state/CirculateState";
import { isAllOut } from "../../state/receiving";
import { CopyList } from "./CopyList";
import { HandedOut } from "./HandedOut";
import { MadeFooter } from "./MadeFooter";
import { NotAsAsked } from "./NotAsAsked";

const useStyles = makeStyles({
  links: { display: "flex", flexWrap: "wrap", gap: "0 20px" },
});

/** The copies are made and the workbook is stamped: what came of it, and how to take the copies. */
export function MadeScreen({ made }: { readonly made: MadeCirculation }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { circulated: told, words } = useMessages();
  const { copies, stamp, forgotten } = made.circulated;
  const { fiscalYear, version } = stamp;
  const idle = copies.filter(({ places }) => places === 0).map(({ department }) => department);
  return (
    <Screen footer={<MadeFooter made={made} />}>
      <HandedOut made={made} />
      <div>
        <ScreenTitle>
          {copies.length === 0 ? told.titleStamp : told.title(copies.length)}
        </ScreenTitle>
        <p className={text.plain}>{told.stamped(words.year(fiscalYear), version)}</p>
      </div>
      {forgotten.length > 0 && <Mark kind="info">{told.forgotten(forgotten.length)}</Mark>}
      <NotAsAsked circulated={made.circulated} />
      {idle.length > 0 && <Mark kind="warning">{told.noPlaces(words.and(idle))}</Mark>}
      <CopyList copies={copies} />
      <div className={styles.links}>
        {copies.length > 0 && isAllOut(made) && (
          <LinkButton onClick={() => void pane.circulate.receive()}>{told.receiveAgain}</LinkButton>
        )}
        <LinkButton onClick={pane.circulate.again}>{told.anew}</LinkButton>
      </div>
    </Screen>
  );
}
