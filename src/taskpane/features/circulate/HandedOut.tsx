import { makeStyles, MessageBarActions } from "@fluentui/react-components";
import type { Delivered } from "../../../ports/WorkbookDelivery";
import { Facts } from "../../components/Facts";
import { LinkButton } from "../../components/LinkButton";
import { ToldBar } from "../../components/ToldBar";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { MadeCirculation } from "../../state/CirculateState";
import { departmentOf } from "./departmentOf";
import { NameToSave } from "./NameToSave";

const useStyles = makeStyles({
  other: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 12px" },
});

/** How the copies went out just now, or why they did not; the focus comes here. Nothing before the first time. */
export function HandedOut({ made }: { readonly made: MadeCirculation }) {
  const { circulated: told } = useMessages();
  const { delivered, failure } = made.handing;
  const facts = failure && told.failures[failure.code];
  if (facts)
    return (
      <ToldBar reason={failure} intent="error" title={facts.title}>
        <Facts facts={facts} />
      </ToldBar>
    );
  if (!delivered) return null;
  const { way, file } = delivered;
  const { circulated } = made;
  return (
    <ToldBar
      reason={delivered}
      intent="success"
      title={
        way === "download"
          ? told.downloaded(file)
          : told.openedTitle(departmentOf(circulated, file))
      }
      actions={
        <MessageBarActions>
          <OtherWay delivered={delivered} made={made} />
        </MessageBarActions>
      }
    >
      {way === "download" ? (
        <div>{told.downloadedNote(circulated.copies.length)}</div>
      ) : (
        <>
          <div>{told.openedNote}</div>
          <NameToSave key={file} name={file} />
        </>
      )}
    </ToldBar>
  );
}

type Props = { readonly delivered: Delivered; readonly made: MadeCirculation };

/** Only a person sees whether something arrived. */
function OtherWay({ delivered, made }: Props) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { circulated: told } = useMessages();
  const { way } = delivered;
  const more = made.ways.some((one) => one !== way && !made.handing.not.includes(one));
  return (
    <div className={styles.other}>
      <span className={text.plain}>{told.notArrived[way]}</span>
      <LinkButton onClick={() => void pane.circulate.otherWay()}>
        {more ? told.otherWay.opened : told.otherWay.none}
      </LinkButton>
    </div>
  );
}
