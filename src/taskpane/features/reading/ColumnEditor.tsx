import { Input, makeStyles, mergeClasses, Select } from "@fluentui/react-components";
import { formatColumn } from "../../../domain/cells/address";
import type { Meaning } from "../../../domain/planSheet/Meaning";
import type { PlanColumn } from "../../../domain/planSheet/PlanColumn";
import { columnKinds } from "../../../domain/profile/columnKinds";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { hasParty, hasYear, withKind } from "../../state/changedMeaning";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  row: {
    display: "flex",
    flexDirection: "column",
    gap: "6px",
    padding: "10px 0",
    borderTop: `1px solid ${t.colorNeutralStroke2}`,
    listStyleType: "none",
  },
  head: { display: "flex", alignItems: "baseline", gap: "8px" },
  letter: { flexShrink: 0, minWidth: "20px", fontWeight: t.fontWeightBold },
  label: { flexGrow: 1, minWidth: 0, overflowWrap: "anywhere" },
  fields: { display: "flex", gap: "6px" },
  field: {
    flex: "1 1 0",
    minWidth: 0,
    "& > select, & > input": { minWidth: 0, width: "100%" },
  },
});

/** One column: its header as it stands, and what it is to mean. */
export function ColumnEditor(props: {
  readonly column: PlanColumn;
  /** Its header, as short as it stands beside the one before. */
  readonly label: string;
  readonly meaning: Meaning;
  readonly changed: boolean;
  readonly years: readonly number[];
  readonly onChange: (meaning: Meaning) => void;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const { correcting: told, recognised, words } = useMessages();
  const { meaning, onChange } = props;
  const letter = formatColumn(props.column.column);
  const name = words.columnLetter(letter);
  return (
    <li className={styles.row}>
      <span className={styles.head}>
        <span className={styles.letter}>{letter}</span>
        <span className={mergeClasses(text.plain, styles.label)} lang="ja">
          {props.label || recognised.noHeader}
        </span>
        {props.changed && <Mark kind="draft">{told.changed}</Mark>}
      </span>
      <Select
        aria-label={told.kind(name)}
        value={meaning.kind}
        onChange={(_, { value }) => {
          const kind = columnKinds.find((candidate) => candidate === value);
          if (kind) onChange(withKind(meaning, kind));
        }}
      >
        {columnKinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kind[kind]}
          </option>
        ))}
      </Select>
      {(hasYear(meaning) || hasParty(meaning)) && (
        <span className={styles.fields}>
          {hasYear(meaning) && (
            <Select
              className={styles.field}
              aria-label={told.year(name)}
              value={String(meaning.fiscalYear ?? "")}
              onChange={(_, { value }) =>
                onChange({ ...meaning, fiscalYear: value === "" ? null : Number(value) })
              }
            >
              <option value="">{told.noYear}</option>
              {props.years.map((year) => (
                <option key={year} value={String(year)}>
                  {words.year(year)}
                </option>
              ))}
            </Select>
          )}
          {hasParty(meaning) && (
            <Input
              className={styles.field}
              aria-label={told.party(name)}
              placeholder={told.noParty}
              value={meaning.party ?? ""}
              onChange={(_, { value }) => onChange({ ...meaning, party: value || null })}
            />
          )}
        </span>
      )}
    </li>
  );
}
