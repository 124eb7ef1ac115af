import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { QuestionCircleFilled } from "@fluentui/react-icons";
import { useId } from "react";
import { formatColumn } from "../../../domain/cells/address";
import { useQuestionStyles } from "../../components/useQuestionStyles";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { Asked } from "../../state/Asked";
import { ChoiceLabel } from "./ChoiceLabel";
import { HeaderNeighbours } from "./HeaderNeighbours";
import { MappingTable } from "./MappingTable";

const useStyles = makeStyles({
  radio: { width: "100%", "& label": { flexGrow: 1, minWidth: 0 } },
  mapping: { paddingLeft: "8px" },
});

/** One question: the sheet's own header cells, and the answers as radios, the likeliest first. */
export function AskedQuestion(props: {
  readonly asked: Asked;
  /** The key of the chosen answer. */
  readonly picked: string;
  readonly onPick: (choice: string) => void;
}) {
  const styles = useStyles();
  const ask = useQuestionStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const { asking, recognised, words } = useMessages();
  const id = useId();
  const { asked } = props;
  const letters = asked.columns.map(({ column }) => words.columnLetter(formatColumn(column)));
  const label = asked.columns[0]?.label || recognised.noHeader;
  return (
    <section className={ask.box}>
      <h3 id={id} className={mergeClasses(text.section, ask.question)}>
        <QuestionCircleFilled aria-hidden />
        {recognised.ask[asked.code](words.and(letters), label)}
      </h3>
      {asked.columns.length > 0 && (
        <HeaderNeighbours asked={asked.columns} columns={asked.table.columns} />
      )}
      <RadioGroup
        value={props.picked}
        aria-labelledby={id}
        onChange={(_, { value }) => props.onPick(value)}
      >
        {asked.choices.map(({ key, says }) => [
          <Radio
            key={key}
            value={key}
            className={mergeClasses(styles.radio, radio.radio)}
            label={<ChoiceLabel asked={asked} says={says} />}
          />,
          says.kind === "mapping" && (
            <div key={`${key} table`} className={styles.mapping}>
              <MappingTable proposed={says.columns} label={asking.mapping} />
            </div>
          ),
        ])}
      </RadioGroup>
      {asked.sheets.length > 1 && <p className={text.note}>{asking.sameOn(asked.sheets.length)}</p>}
      <p className={text.note}>{asking.elseCorrect}</p>
    </section>
  );
}
