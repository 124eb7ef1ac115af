import type { OutlineProblem } from "../../../domain/outline/readOutline";
import { DetailRecord } from "../../components/DetailRecord";
import { ToldBar } from "../../components/ToldBar";
import { useMessages } from "../../PaneContext";

/** Why a text is no outline to go by, and what to do; the text stays where it is. */
export function NotRead(props: { readonly file: string | null; readonly problem: OutlineProblem }) {
  const { outline: told } = useMessages();
  const { code, detail } = props.problem;
  const { why, remedy } = told.problem[code];
  return (
    <ToldBar reason={props.problem} intent="error" title={told.notRead}>
      {props.file !== null && <div>{props.file}</div>}
      <div>{why}</div>
      <div>{remedy}</div>
      {detail !== "" && <DetailRecord text={detail} />}
    </ToldBar>
  );
}
