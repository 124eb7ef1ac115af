import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { Circulated } from "../../../usecases/prepareCirculation";
import { Facts } from "../../components/Facts";
import { useMessages } from "../../PaneContext";
import { tellNotAsAsked } from "./tellNotAsAsked";

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** Which copies could not be made as they were asked for, and why; nothing where all were. */
export function NotAsAsked({ circulated }: { readonly circulated: Circulated }) {
  const styles = useStyles();
  const messages = useMessages();
  return tellNotAsAsked(circulated, messages).map(({ kind, facts }) => (
    <MessageBar
      key={`${kind} ${facts.why}`}
      className={styles.bar}
      intent={kind === "failed" ? "error" : "warning"}
      layout="multiline"
    >
      <MessageBarBody>
        <MessageBarTitle>{facts.title}</MessageBarTitle>
        <Facts facts={facts} />
      </MessageBarBody>
    </MessageBar>
  ));
}
