import { Textarea } from "@fluentui/react-components";
import { useId } from "react";
import { useTextStyles } from "../../components/useTextStyles";
import { useWordsStyles } from "./useWordsStyles";

/** A list of words as lines of a text field. Empty lines stay while one types; they go when the words are kept. */
export function WordLines(props: {
  readonly label: string;
  /** Where a heading right above says the same. */
  readonly unseenLabel?: boolean;
  readonly words: readonly string[];
  readonly onChange: (words: readonly string[]) => void;
}) {
  const styles = useWordsStyles();
  const text = useTextStyles();
  const id = useId();
  return (
    <div className={styles.field}>
      {!props.unseenLabel && (
        <label htmlFor={id} className={text.note}>
          {props.label}
        </label>
      )}
      <Textarea
        id={id}
        className={styles.input}
        {...(props.unseenLabel ? { "aria-label": props.label } : {})}
        resize="vertical"
        rows={Math.min(8, Math.max(2, props.words.length))}
        value={props.words.join("\n")}
        onChange={(_, { value }) => props.onChange(value === "" ? [] : value.split(/\r?\n/u))}
      />
    </div>
  );
}
