import { Field, makeStyles, Textarea } from "@fluentui/react-components";
import type { WrittenCommand } from "../../../usecases/writtenHistory";
import { useMessages } from "../../PaneContext";
import { useHistoryText } from "./useHistoryText";

const useStyles = makeStyles({
  text: { "& textarea": { height: "50vh", maxHeight: "none", whiteSpace: "pre" } },
});

/** The history to be selected and copied by hand; taking the focus selects all of it. */
export function HistoryAsText({ listed }: { readonly listed: readonly WrittenCommand[] }) {
  const styles = useStyles();
  const { history: told } = useMessages();
  const textOf = useHistoryText();
  return (
    <Field label={told.text}>
      <Textarea
        className={styles.text}
        resize="vertical"
        readOnly
        lang="ja"
        value={textOf(listed).join("\n")}
        onFocus={({ target }) => target.select()}
      />
    </Field>
  );
}
