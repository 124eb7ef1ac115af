import { Button, makeStyles } from "@fluentui/react-components";
import { formatAddress } from "../../../domain/cells/address";
import { typedText } from "../../../domain/entryEdit/Unsaved";
import { CellText } from "../../components/CellText";
import { copyText } from "../../components/copyText";
import { LinkButton } from "../../components/LinkButton";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { shownProfile } from "../../state/shownProfile";
import { placedUnsaved, waiting, type PlacedUnsaved } from "../../state/unsavedCells";
import { paneTokens as t } from "../../theme/paneTokens";
import { useCell } from "./useCell";
import { usePlaceWords } from "./usePlaceWords";

const useStyles = makeStyles({
  panel: {
    borderLeft: `4px double ${t.colorBrandStroke1}`,
    backgroundColor: t.readOnly,
    padding: "8px 12px",
  },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  go: {
    justifyContent: "flex-start",
    minHeight: "44px",
    maxWidth: "100%",
    padding: "2px 6px",
    margin: "0 -6px",
    textAlign: "start",
    fontWeight: t.fontWeightRegular,
  },
});

/** Text that waits to be written in other cells than the selected one, with the way there. */
export function UnsavedList() {
  const styles = useStyles();
  const text = useTextStyles();
  const { writing: told } = useMessages();
  const { typed } = useCell();
  const profile = usePaneState(shownProfile);
  const keptIn = usePaneState(({ edit }) => edit.keptIn);
  const elsewhere = waiting(usePaneState(placedUnsaved), profile).filter(
    (one) => !typed.includes(one),
  );
  if (elsewhere.length === 0) return null;
  return (
    <section className={styles.panel} aria-label={told.waiting(elsewhere.length)}>
      <Mark kind="enters">{told.waiting(elsewhere.length)}</Mark>
      <p className={text.note}>{told.keptIn[keptIn]}</p>
      <ul className={styles.list}>
        {elsewhere.map((one) => (
          <li key={one.unsaved.id}>
            <Waiting placed={one} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waiting({ placed }: { readonly placed: PlacedUnsaved }) {
  const styles = useStyles();
  const pane = usePane();
  const { writing: told, words } = useMessages();
  const placeWords = usePlaceWords();
  const { unsaved, found } = placed;
  const where = placeWords(unsaved.place);
  if (found)
    return (
      <Button
        appearance="transparent"
        className={styles.go}
        aria-label={told.goTo(`${where} ${formatAddress(found.position)}`)}
        onClick={() => void pane.goTo(found.sheetId, found.position)}
      >
        {where} {formatAddress(found.position)}
      </Button>
    );
  return (
    <>
      <Mark kind="warning">{told.lostPlace}</Mark>
      <div>{where}</div>
      <CellText text={typedText(unsaved.editing)} />
      <LinkButton
        label={`${words.copy} ${where}`}
        onClick={() => void copyText(typedText(unsaved.editing))}
      >
        {words.copy}
      </LinkButton>{" "}
      <LinkButton
        label={`${told.takeAway} ${where}`}
        onClick={() => pane.edit.discard([unsaved.id])}
      >
        {told.takeAway}
      </LinkButton>
    </>
  );
}
