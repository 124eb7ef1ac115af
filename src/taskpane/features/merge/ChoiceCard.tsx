import { Field, makeStyles, mergeClasses, Radio, Textarea } from "@fluentui/react-components";
import { useId } from "react";
import type { Conflict } from "../../../domain/merge/MergeOutcome";
import { CellText } from "../../components/CellText";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useWhen } from "../../components/useWhen";
import { useMessages, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import type { ConflictCard } from "./conflictCards";
import { MarkedText } from "./MarkedText";
import { useChoiceWords } from "./useChoiceWords";
import type { PickedNow } from "./usePicked";

const useStyles = makeStyles({
  card: {
    border: `1px solid ${t.colorNeutralStroke1}`,
    borderRadius: t.borderRadiusMedium,
    padding: "2px 10px 8px 2px",
    minWidth: 0,
    cursor: "pointer",
    ":hover": { backgroundColor: t.colorNeutralBackground1Hover },
  },
  chosen: { outline: `2px solid ${t.colorBrandStroke1}`, outlineOffset: "-2px" },
  head: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    alignItems: "baseline",
    columnGap: "8px",
  },
  radio: { "& label": { fontWeight: t.fontWeightBold, overflowWrap: "anywhere" } },
  // Under the radio's words, not under its circle.
  text: { paddingLeft: "32px" },
  side: { paddingLeft: "32px" },
  field: { paddingLeft: "10px", cursor: "auto" },
  own: { "& textarea": { minHeight: "120px", maxHeight: "none" } },
});

/** One of the texts. Pressing anywhere on it chooses it; by keys it is a radio button. */
export function ChoiceCard(props: {
  readonly card: ConflictCard;
  readonly conflict: Conflict;
  readonly picked: PickedNow;
}) {
  const { card, conflict, picked } = props;
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const wordsOf = useChoiceWords();
  const beside = useBeside(card, conflict);
  const id = useId();
  const chosen = picked.key === card.key;
  return (
    <div
      className={mergeClasses(styles.card, chosen && styles.chosen)}
      onClick={chosen ? undefined : () => picked.pick(card)}
    >
      <div className={styles.head}>
        <Radio
          value={card.key}
          className={mergeClasses(radio.radio, styles.radio)}
          label={wordsOf(card.key, conflict)}
          aria-describedby={id}
        />
        {beside !== null && <span className={mergeClasses(text.note, styles.side)}>{beside}</span>}
      </div>
      <div className={styles.text}>
        <CardText card={card} id={id} />
      </div>
      {card.choice === null && chosen && <OwnText picked={picked} />}
    </div>
  );
}

function CardText({ card, id }: { readonly card: ConflictCard; readonly id: string }) {
  const { mergeReview: told } = useMessages();
  const { text, against } = card;
  if (text === null) return null;
  if (text !== "" && against !== null && against !== "")
    return <MarkedText id={id} text={text} against={against} />;
  const nothing = card.choice?.kind === "version" ? told.gone : told.nothing;
  return (
    <div id={id}>
      <CellText text={text === "" ? nothing : text} />
    </div>
  );
}

/** What is written here stays while another text is chosen. */
function OwnText({ picked }: { readonly picked: PickedNow }) {
  const styles = useStyles();
  const { mergeReview: told } = useMessages();
  return (
    <Field label={told.ownLabel} hint={told.ownNote} className={styles.field}>
      <Textarea
        className={styles.own}
        resize="vertical"
        lang="ja"
        value={picked.text}
        onChange={(_, { value }) => picked.write(value)}
      />
    </Field>
  );
}

/** Where a text comes from: what was circulated, what stands now, when the copy was saved. */
function useBeside({ choice, file }: ConflictCard, conflict: Conflict): string | null {
  const { mergeReview: told } = useMessages();
  const when = useWhen();
  const savedAt = usePaneState(
    ({ merge }) => merge.desk?.lines.find((line) => line.file === file)?.savedAt ?? null,
  );
  if (choice?.kind === "keep")
    return conflict.standing === conflict.base ? told.keepBeside.circulated : told.keepBeside.now;
  return savedAt === null ? null : when(savedAt);
}
