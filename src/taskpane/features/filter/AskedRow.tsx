import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import { AddressButton } from "../../components/AddressButton";
import { Mark } from "../../components/Mark";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import type { AskedGroup } from "./groupAsked";

const useStyles = makeStyles({
  box: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "8px" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  radios: { marginLeft: "-8px" },
});

/** Some rows, and whether they are shown again or stay hidden; nothing is chosen for a person. */
export function AskedRow(props: {
  readonly group: AskedGroup;
  readonly answer: boolean | null;
  readonly onAnswer: (show: boolean) => void;
}) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const { filterScreen: told } = useMessages();
  const id = useId();
  const { group, answer } = props;
  const { first, last, title, sheetName, likely, rows } = group;
  const [top] = rows;
  return (
    <div className={styles.box} data-open={answer === null || undefined}>
      <div className={styles.head} id={id}>
        <span className={mergeClasses(text.plain, text.strong)}>
          {told.askRows(first, last)} {title}
        </span>
        {top && <AddressButton sheetId={top.sheetId} position={{ row: top.row, column: 0 }} />}
      </div>
      <div className={text.note}>{sheetName}</div>
      {likely && <Mark kind="info">{told.askLikely}</Mark>}
      <RadioGroup
        layout="horizontal"
        className={styles.radios}
        aria-labelledby={id}
        value={answer === null ? "" : answer ? "show" : "keep"}
        onChange={(_, { value }) => props.onAnswer(value === "show")}
      >
        <Radio value="show" className={radio.radio} label={told.askShow} />
        <Radio value="keep" className={radio.radio} label={told.askKeep} />
      </RadioGroup>
    </div>
  );
}
