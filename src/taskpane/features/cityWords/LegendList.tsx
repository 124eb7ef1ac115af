import { Button, Input } from "@fluentui/react-components";
import { AddRegular, DeleteRegular } from "@fluentui/react-icons";
import { useRef } from "react";
import type { LegendEntry, Profile } from "../../../domain/profile/Profile";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { replacedAt, withoutAt } from "../../state/listChanges";
import { useWordsStyles } from "./useWordsStyles";

/** The printed legend: symbols and what they mean. */
export function LegendList(props: {
  readonly legend: Profile["legend"];
  readonly onChange: (legend: Profile["legend"]) => void;
}) {
  const styles = useWordsStyles();
  const text = useTextStyles();
  const { cityWords: told } = useMessages();
  const { legend, onChange } = props;
  const adding = useRef<HTMLButtonElement>(null);
  const change = (index: number, entry: LegendEntry) => onChange(replacedAt(legend, index, entry));
  return (
    <section className={styles.part}>
      <h3 className={text.section}>{told.legend}</h3>
      <p className={text.note}>{told.legendNote}</p>
      <ul className={styles.list}>
        {legend.map((entry, i) => (
          <li key={i} className={styles.row}>
            <Input
              className={styles.short}
              aria-label={told.entryOf(told.symbol, i + 1)}
              placeholder={told.symbol}
              value={entry.symbol}
              onChange={(_, { value }) => change(i, { ...entry, symbol: value })}
            />
            <Input
              className={styles.grow}
              aria-label={told.entryOf(told.meaning, i + 1)}
              placeholder={told.meaning}
              value={entry.meaning}
              onChange={(_, { value }) => change(i, { ...entry, meaning: value })}
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={told.remove(entry.symbol || told.entryOf(told.symbol, i + 1))}
              onClick={() => {
                onChange(withoutAt(legend, i));
                // The button that was pressed is gone.
                adding.current?.focus();
              }}
            />
          </li>
        ))}
      </ul>
      <Button
        icon={<AddRegular />}
        ref={adding}
        className={styles.add}
        onClick={() => onChange([...legend, { symbol: "", meaning: "" }])}
      >
        {told.addSymbol}
      </Button>
    </section>
  );
}
