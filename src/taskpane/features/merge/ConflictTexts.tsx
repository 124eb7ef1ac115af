import { makeStyles } from "@fluentui/react-components";
import type { Conflict } from "../../../domain/merge/MergeOutcome";
import { CellText } from "../../components/CellText";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  text: { borderLeft: `4px solid ${t.colorNeutralStroke1}`, paddingLeft: "10px" },
});

/** The texts of what is only told: what was circulated, and what each copy has. */
export function ConflictTexts({ conflict }: { readonly conflict: Conflict }) {
  const styles = useStyles();
  const type = useTextStyles();
  const { mergeReview: told } = useMessages();
  const { base, versions } = conflict;
  const texts = [
    ...(base === "" ? [] : [{ title: told.keepBeside.circulated, text: base }]),
    ...versions.map(({ label, text }) => ({ title: told.version(label), text })),
  ];
  return texts.map(({ title, text }) => (
    <section key={title}>
      <h3 className={type.section}>{title}</h3>
      <CellText className={styles.text} text={text === "" ? told.gone : text} />
    </section>
  ));
}
