import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from "@fluentui/react-components";
import type { OutlineProblem } from "../../../domain/outline/readOutline";
import { DetailRecord } from "../../components/DetailRecord";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useMessages } from "../../PaneContext";

const useStyles = makeStyles({ bar: { flexShrink: 0, outlineStyle: "none" } });

/** Why a text is no outline to go by, and what to do; the text stays where it is. */
export function NotRead(props: { readonly file: string | null; readonly problem: OutlineProblem }) {
  const styles = useStyles();
  const { outline: told } = useMessages();
  const { code, detail } = props.problem;
  const bar = useFocusWhen<HTMLDivElement>(props.problem);
  const { why, remedy } = told.problem[code];
  return (
    <MessageBar ref={bar} tabIndex={-1} className={styles.bar} intent="error" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{told.notRead}</MessageBarTitle>
        {props.file !== null && <div>{props.file}</div>}
        <div>{why}</div>
        <div>{remedy}</div>
        {detail !== "" && <DetailRecord text={detail} />}
      </MessageBarBody>
    </MessageBar>
  );
}
