import { Button, makeStyles, Textarea } from "@fluentui/react-components";
import { ArrowDownloadRegular, CopyRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useRef, useState } from "react";
import type { Profile } from "../../../domain/profile/Profile";
import { exportProfile } from "../../../usecases/profile";
import { copyText } from "../../components/copyText";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { offerDownload } from "./offerDownload";
import { useWordsStyles } from "./useWordsStyles";

const useStyles = makeStyles({
  buttons: { display: "flex", flexWrap: "wrap", gap: "8px" },
});

/** Words in and out as a file. Office may not let a pane save files: the text is then there to be copied. */
export function TransferWords({ profile }: { readonly profile: Profile }) {
  const styles = useStyles();
  const list = useWordsStyles();
  const type = useTextStyles();
  const pane = usePane();
  const { cityWords: told, words } = useMessages();
  const input = useRef<HTMLInputElement>(null);
  const [written, setWritten] = useState<string | null>(null);
  const [copied, setCopied] = useState(false);
  const write = () => {
    const text = exportProfile(profile);
    setWritten(text);
    setCopied(false);
    offerDownload(text, "city.json");
  };
  return (
    <section className={list.part}>
      <h3 className={type.section}>{told.transfer}</h3>
      <div className={styles.buttons}>
        <Button icon={<FolderOpenRegular />} onClick={() => input.current?.click()}>
          {told.importFile}
        </Button>
        <Button icon={<ArrowDownloadRegular />} onClick={write}>
          {told.exportFile}
        </Button>
      </div>
      <input
        ref={input}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={told.importFile}
        onChange={({ target }) => {
          const file = target.files?.[0];
          if (file) void pane.words.openFile(file);
          // The same file may be picked again after it was corrected.
          target.value = "";
        }}
      />
      <p className={type.note}>{told.importNote}</p>
      {written !== null && (
        <>
          <Textarea
            readOnly
            rows={6}
            aria-label={told.exported}
            className={list.input}
            value={written}
          />
          <p className={type.note}>{told.exportedNote}</p>
          <Button
            icon={<CopyRegular />}
            className={list.add}
            onClick={() => void copyText(written).then(setCopied)}
          >
            <span role="status">{copied ? words.copied : words.copy}</span>
          </Button>
        </>
      )}
    </section>
  );
}
