import { makeStyles } from "@fluentui/react-components";
import { formatSpan } from "../../../domain/cells/address";
import type { ListArea } from "../../../domain/listValidation/ListArea";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";

/** A cell may hold a paragraph, and a page many of them: so many texts, and so much of each, are shown. */
const shown = { texts: 5, characters: 20 };

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: "20px", overflowWrap: "anywhere" },
});

/** Areas that get no list because other values stand there: which these are, and what to do. */
export function ListHeld({ areas }: { readonly areas: readonly ListArea[] }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { lists: told } = useMessages();
  return (
    <div>
      <h4 className={text.section}>{told.held}</h4>
      <ul className={styles.list}>
        {areas.map(({ kind, sheetId, sheetName, area, values, unlisted }) => (
          <li key={`${sheetId} ${formatSpan(area)}`}>
            {told.kind[kind]}
            <div className={text.note}>{told.area(sheetName, formatSpan(area))}</div>
            <div className={text.note}>{told.heldWhy(shortened(unlisted), values)}</div>
          </li>
        ))}
      </ul>
      <p className={text.note}>{told.heldTodo}</p>
    </div>
  );
}

function shortened(texts: readonly string[]): readonly string[] {
  return texts.slice(0, shown.texts).map((text) => {
    const characters = [...text.replace(/\s+/gu, " ")];
    const rest = characters.length > shown.characters ? "…" : "";
    return characters.slice(0, shown.characters).join("") + rest;
  });
}
