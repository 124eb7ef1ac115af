import { makeStyles } from "@fluentui/react-components";
import { typedText, type Unsaved } from "../../../domain/entryEdit/Unsaved";
import { CellText } from "../../components/CellText";
import { LinkButton } from "../../components/LinkButton";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { usePlaceWords } from "./usePlaceWords";

const useStyles = makeStyles({
  panel: {
    borderLeft: `4px double ${t.askInk}`,
    backgroundColor: t.readOnly,
    padding: "8px 12px",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});

/** Kept text that may belong to another workbook of the same name: nothing is done with it until a person says so. */
export function DoubtfulList() {
  const styles = useStyles();
  const text = useTextStyles();
  const { writing: told } = useMessages();
  const doubtful = usePaneState(({ edit }) => edit.doubtful);
  if (doubtful.length === 0) return null;
  return (
    <section className={styles.panel} aria-label={told.doubtful(doubtful.length)}>
      <Mark kind="warning">{told.doubtful(doubtful.length)}</Mark>
      <p className={text.note}>{told.doubtfulNote}</p>
      <ul className={styles.list}>
        {doubtful.map((one) => (
          <li key={one.id}>
            <Doubtful unsaved={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Doubtful({ unsaved }: { readonly unsaved: Unsaved }) {
  const pane = usePane();
  const { writing: told } = useMessages();
  const placeWords = usePlaceWords();
  const { id, editing, place } = unsaved;
  const where = placeWords(place);
  return (
    <>
      <div>{where}</div>
      <CellText text={typedText(editing)} />
      <LinkButton label={`${told.take} ${where}`} onClick={() => pane.edit.take(id)}>
        {told.take}
      </LinkButton>{" "}
      <LinkButton label={`${told.leave} ${where}`} onClick={() => pane.edit.leave(id)}>
        {told.leave}
      </LinkButton>
    </>
  );
}
