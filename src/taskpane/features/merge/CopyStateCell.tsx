import { Button, makeStyles } from "@fluentui/react-components";
import type { CopyLine } from "../../../usecases/MergeDesk";
import { Mark, type MarkKind } from "../../components/Mark";
import { useMessages, usePane } from "../../PaneContext";
import type { FileFigures } from "../../state/mergeFigures";

const useStyles = makeStyles({
  button: {
    minWidth: 0,
    minHeight: "28px",
    margin: "-4px 0 0 -6px",
    padding: "2px 6px",
    ":hover": { textDecorationLine: "underline" },
  },
});

type Sign = { readonly mark: MarkKind; readonly word: string };

/** Whether a copy goes in; a clash leads to where it is decided. */
export function CopyStateCell(props: { readonly line: CopyLine; readonly figures: FileFigures }) {
  const styles = useStyles();
  const pane = usePane();
  const { mergeScreen: told } = useMessages();
  const { line, figures } = props;
  const { firstOpen: id } = figures;
  const { mark, word } = useSign(line, figures);
  const sign = <Mark kind={mark}>{word}</Mark>;
  if (line.state !== "merged" || id === null) return sign;
  return (
    <Button
      appearance="transparent"
      className={styles.button}
      aria-label={`${word}：${line.department ?? told.unknown}`}
      onClick={() => pane.merge.show({ kind: "conflict", id })}
    >
      {sign}
    </Button>
  );
}

function useSign({ state, changes, written }: CopyLine, { openClashes }: FileFigures): Sign {
  const { mergeScreen } = useMessages();
  const told = mergeScreen.states;
  switch (state) {
    case "superseded":
      return { mark: "occupied", word: told.superseded };
    case "asked":
      return { mark: "ask", word: told.asked };
    case "refused":
      return { mark: "refused", word: told.refused };
    case "waiting":
      return { mark: "blank", word: told.waiting };
    case "merged":
      if (openClashes > 0) return { mark: "ask", word: told.decide };
      if (changes > 0) return { mark: "enters", word: told.enters };
      return written > 0
        ? { mark: "written", word: told.written }
        : { mark: "blank", word: told.same };
  }
}
