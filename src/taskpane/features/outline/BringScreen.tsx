import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { Footer, type MainAction } from "../../components/Footer";
import { LinkButton } from "../../components/LinkButton";
import { Screen } from "../../components/Screen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { NotRead } from "./NotRead";
import { UnderstoodScreen } from "./UnderstoodScreen";
import { useOutlineFile } from "./useOutlineFile";

const useStyles = makeStyles({
  drop: { display: "contents" },
  text: {
    "& textarea": {
      minHeight: "180px",
      maxHeight: "none",
      "::placeholder": { color: t.colorNeutralForeground3 },
    },
  },
});

/** Where the outline comes from: pasted text or a file. What it was understood as is shown before it is kept. */
export function BringScreen({ replacing }: { readonly replacing: boolean }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { outline: told, words } = useMessages();
  const { text: typed, read } = usePaneState((state) => state.outline);
  const file = useOutlineFile();
  if (read?.result.ok) return <UnderstoodScreen file={read.file} parsed={read.result.value} />;
  const main: MainAction =
    typed.trim() === ""
      ? { label: told.pickFile, run: file.open }
      : { label: told.read, run: pane.outline.read };
  const back = () => (replacing ? pane.outline.replace(false) : pane.outline.close());
  return (
    <div className={styles.drop} {...file.drop}>
      <Screen
        footer={
          <Footer
            scope={told.onlyRead}
            main={main}
            aside={
              <Button size="large" onClick={back}>
                {words.back}
              </Button>
            }
          />
        }
      >
        {file.input}
        <div>
          <h2 className={text.title}>{told.title}</h2>
          <p className={text.plain}>{told.explain}</p>
        </div>
        {read && !read.result.ok && <NotRead file={read.file} problem={read.result.failure} />}
        <Field label={told.text} hint={told.textHint}>
          <Textarea
            className={styles.text}
            resize="vertical"
            autoFocus
            value={typed}
            placeholder={told.example}
            onChange={(_, { value }) => pane.outline.type(value)}
          />
        </Field>
        <div>
          {typed.trim() !== "" && <LinkButton onClick={file.open}>{told.pickFile}</LinkButton>}
          <p className={text.note}>{told.dropHere}</p>
        </div>
      </Screen>
    </div>
  );
}
