import { makeStyles } from "@fluentui/react-components";
import type { Facts as Told } from "../messages/Facts";
import type { Messages } from "../messages/messagesFor";
import { Facts } from "./components/Facts";
import { Screen } from "./components/Screen";
import { useTextStyles } from "./components/useTextStyles";
import { Frame } from "./Frame";

const useStyles = makeStyles({ body: { display: "flex", flexDirection: "column", gap: "14px" } });

/** Why the pane cannot start: not in Excel, or an Excel that is too old. */
export function NotStarted(props: { readonly facts: Told; readonly messages: Messages }) {
  return (
    <Frame pane={null} messages={props.messages} look={null}>
      <Explanation facts={props.facts} />
    </Frame>
  );
}

function Explanation({ facts }: { readonly facts: Told }) {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <Screen plain>
      <div className={styles.body}>
        <h1 className={text.title}>{facts.title}</h1>
        <Facts facts={facts} />
      </div>
    </Screen>
  );
}
