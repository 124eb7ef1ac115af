import {
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Delivered } from "../../../ports/WorkbookDelivery";
import { Facts } from "../../components/Facts";
import { LinkButton } from "../../components/LinkButton";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import type { MadeCirculation } from "../../state/CirculateState";
import { departmentOf } from "./departmentOf";
import { NameToSave } from "./NameToSave";

const useStyles = makeStyles({
  bar: { flexShrink: 0, outlineStyle: "none" },
  other: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "0 12px" },
});

/** How the copies went out just now, or why they did not; the focus comes here. Nothing before the first time. */
export function HandedOut({ made }: { readonly made: MadeCirculation }) {
  const styles = useStyles();
  const { circulated: told } = useMessages();
  const { delivered, failure } = made.handing;
  const bar = useFocusWhen<HTMLDivElement>(delivered ?? failure);
  if (!delivered && !failure) return null;
  const facts = failure && told.failures[failure.code];
  return (
    <MessageBar
      ref={bar}
      tabIndex={-1}
      className={styles.bar}
      intent={failure ? "error" : "success"}
      layout="multiline"
    >
      <MessageBarBody>
        {facts && (
          <>
            <MessageBarTitle>{facts.title}</MessageBarTitle>
            <Facts facts={facts} />
          </>
        )}
        {delivered && <Told delivered={delivered} made={made} />}
      </MessageBarBody>
      {delivered && (
        <MessageBarActions>
          <OtherWay delivered={delivered} made={made} />
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

type Props = { readonly delivered: Delivered; readonly made: MadeCirculation };

function Told({ delivered, made }: Props) {
  const { circulated: told } = useMessages();
  const { circulated } = made;
  const { file } = delivered;
  if (delivered.way === "download")
    return (
      <>
        <MessageBarTitle>{told.downloaded(file)}</MessageBarTitle>
        <div>{told.downloadedNote(circulated.copies.length)}</div>
      </>
    );
  return (
    <>
      <MessageBarTitle>{told.openedTitle(departmentOf(circulated, file))}</MessageBarTitle>
      <div>{told.openedNote}</div>
      <NameToSave key={file} name={file} />
    </>
  );
}

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
