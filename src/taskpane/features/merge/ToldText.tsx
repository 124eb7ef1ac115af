import { makeStyles } from "@fluentui/react-components";
import type { Told } from "../../../messages/findings/RuleWords";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";

const useStyles = makeStyles({ told: { overflowWrap: "anywhere" } });

/** 事象・原因・対処 as running text: a list of hundreds needs no table each. */
export function ToldText({ told: { what, why, todo } }: { readonly told: Told }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useMessages();
  return (
    <>
      <p className={`${text.plain} ${styles.told}`}>{what}</p>
      <p className={`${text.note} ${styles.told}`}>{words.sentences(why, todo)}</p>
    </>
  );
}
