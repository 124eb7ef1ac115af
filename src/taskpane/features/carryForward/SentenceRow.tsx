import { makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import type { DraftSentence } from "../../../domain/tense/draftEntry";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { draftPieces } from "./draftPieces";
import { DraftWords } from "./DraftWords";
import { Pill } from "./Pill";
import { usePencilStyles } from "./usePencilStyles";
import { wordAround } from "./wordAround";

const useStyles = makeStyles({
  row: { display: "flex", gap: "6px" },
  marker: { flexShrink: 0 },
  body: { flexGrow: 1, minWidth: 0 },
  marks: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: "2px 8px" },
  radios: { marginLeft: "-8px", flexWrap: "wrap" },
});

type Props = {
  readonly sentence: DraftSentence;
  /** What begins its line, as ■; `""` for a sentence inside a line. */
  readonly marker: string;
  /** Whether its endings are told as a result at all. */
  readonly turns: boolean;
  readonly accept: (accepted: boolean) => void;
};

/** One sentence of the draft in pencil: what is turned, whether that is sure, else what to choose; figures dotted. */
export function SentenceRow(props: Props) {
  const { sentence, marker, turns } = props;
  const styles = useStyles();
  const pencil = usePencilStyles();
  const { carryBlocks: told } = useMessages();
  const taken = turns && sentence.draft !== sentence.plan;
  const asks = turns && sentence.answer === "asked";
  const pieces = draftPieces(sentence.plan, taken || asks ? sentence.changes : [], taken);
  return (
    <li className={mergeClasses(pencil.row, styles.row)}>
      {marker !== "" && <span className={styles.marker}>{marker}</span>}
      <div className={styles.body}>
        <p className={pencil.text} lang="ja">
          <DraftWords pieces={pieces} />
        </p>
        <div className={styles.marks}>
          {asks ? (
            <Pill kind="ask">{sentence.changes.length > 0 ? told.asked : told.askedAlone}</Pill>
          ) : turns && sentence.answer === "certain" ? (
            <Pill kind="written">{told.certain}</Pill>
          ) : null}
          {pieces.some(({ figure }) => figure) && (
            <span className={pencil.figureNote}>{told.figures}</span>
          )}
        </div>
        {asks && sentence.changes.length > 0 && <Wording {...props} taken={taken} />}
      </div>
    </li>
  );
}

/** 予定のまま, or the suggested words. */
function Wording(props: Props & { readonly taken: boolean }) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const { carryBlocks: told } = useMessages();
  const { plan, changes } = props.sentence;
  const last = changes.at(-1);
  return (
    <RadioGroup
      layout="horizontal"
      className={styles.radios}
      aria-label={`${told.asked} ${plan}`}
      value={props.taken ? "suggested" : "planned"}
      onChange={(_, { value }) => props.accept(value === "suggested")}
    >
      <Radio value="planned" className={radio.radio} label={told.asPlanned} />
      <Radio
        value="suggested"
        className={radio.radio}
        label={<span className={text.plain}>{last ? wordAround(plan, last).text : ""}</span>}
      />
    </RadioGroup>
  );
}
