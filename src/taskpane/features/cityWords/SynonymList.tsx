import { Select } from "@fluentui/react-components";
import { columnKinds } from "../../../domain/profile/columnKinds";
import type { Profile } from "../../../domain/profile/Profile";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { useWordsStyles } from "./useWordsStyles";
import { WordLines } from "./WordLines";

/** Header words of this city by the kind of column they stand for. */
export function SynonymList(props: {
  readonly synonyms: Profile["synonyms"];
  readonly onChange: (synonyms: Profile["synonyms"]) => void;
}) {
  const styles = useWordsStyles();
  const text = useTextStyles();
  const { cityWords: told, words } = useMessages();
  const { synonyms, onChange } = props;
  const shown = columnKinds.filter((kind) => synonyms[kind] !== undefined);
  const rest = columnKinds.filter((kind) => synonyms[kind] === undefined && kind !== "other");
  return (
    <section className={styles.part}>
      <h3 className={text.section}>{told.synonyms}</h3>
      <p className={text.note}>{told.synonymsNote}</p>
      {shown.map((kind) => (
        <WordLines
          key={kind}
          label={told.synonymsOf(words.kind[kind])}
          words={synonyms[kind] ?? []}
          onChange={(list) => onChange({ ...synonyms, [kind]: list })}
        />
      ))}
      <Select
        aria-label={told.addKind}
        value=""
        onChange={(_, { value }) => {
          if (value !== "") onChange({ ...synonyms, [value]: [] });
        }}
      >
        <option value="">{told.addKind}</option>
        {rest.map((kind) => (
          <option key={kind} value={kind}>
            {words.kind[kind]}
          </option>
        ))}
      </Select>
    </section>
  );
}
