import { Button } from "@fluentui/react-components";
import { useState } from "react";
import type { WrittenCommand } from "../../../usecases/writtenHistory";
import { copyText } from "../../components/copyText";
import { Footer } from "../../components/Footer";
import { useMessages, usePane } from "../../PaneContext";
import { useHistoryText } from "./useHistoryText";

/** Copies what is listed; where the clipboard is closed the text is shown, to be copied by hand. */
export function HistoryFooter({ listed }: { readonly listed: readonly WrittenCommand[] }) {
  const pane = usePane();
  const { history: told, words } = useMessages();
  const textOf = useHistoryText();
  const [said, setSaid] = useState("");
  const back = { label: words.back, run: pane.history.leave };
  if (listed.length === 0) return <Footer main={{ ...back, quiet: true }} />;
  const copy = async () => {
    const lines = textOf(listed);
    const done = await copyText(lines.join("\n"));
    setSaid(done ? told.copied(lines.length - 1) : told.copyClosed);
    if (!done) pane.history.showText(true);
  };
  return (
    <Footer
      scope={<span role="status">{said === "" ? told.copyScope : said}</span>}
      main={{ label: told.copy, run: () => void copy() }}
      aside={
        <Button size="large" onClick={back.run}>
          {back.label}
        </Button>
      }
    />
  );
}
