import { makeStyles } from "@fluentui/react-components";
import type { Facts as Told } from "../messages/Facts";
import type { Messages } from "../messages/messagesFor";
import { DetailRecord } from "./components/DetailRecord";
import { Facts } from "./components/Facts";
import { Screen } from "./components/Screen";
import { useTextStyles } from "./components/useTextStyles";
import { Frame } from "./Frame";

const useStyles = makeStyles({ body: { display: "flex", flexDirection: "column", gap: "14px" } });

/**
 * Why the pane cannot start: not in Excel, or an Excel that is too old. `detail`: which one it is, for whoever helps; empty
 * where there is none.
 */
export function NotStarted(props: {
  readonly facts: Told;
  readonly messages: Messages;
  readonly detail: string;
}) {
  return (
    <Frame pane={null} messages={props.messages} look={null}>
      <Explanation facts={props.facts} detail={props.detail} />
    </Frame>
  );
}

function Explanation(props: { readonly facts: Told; readonly detail: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <Screen plain>
      <div className={styles.body}>
        <h1 className={text.title}>{props.facts.title}</h1>
        <Facts facts={props.facts} />
        {props.detail !== "" && <DetailRecord text={props.detail} />}
      </div>
    </Screen>
  );
}
