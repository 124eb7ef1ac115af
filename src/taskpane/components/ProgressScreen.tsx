import { makeStyles, ProgressBar, Spinner } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { useMessages } from "../PaneContext";
import type { Work, WorkKind } from "../state/PaneState";
import { Footer } from "./Footer";
import { Screen } from "./Screen";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  // The bar slides from one count to the next; the count itself says as much.
  bar: { "@media (prefers-reduced-motion: reduce)": { transitionDuration: "0s" } },
});

const writing: readonly WorkKind[] = [
  "writing",
  "fixing",
  "undoing",
  "confirming",
  "editing",
  "forming",
  "filtering",
  "summarising",
  "merging",
  "reporting",
];

/** Work that takes over a second [06d]: what, how far – `at`: with what –, for how long, and a way to stop it. */
export function ProgressScreen(props: { readonly work: Work; readonly at?: string | null }) {
  const { work } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { work: told } = useMessages();
  const seconds = useSecondsSince(work.startedAt);
  const { progress, kind } = work;
  const writes = writing.includes(kind);
  return (
    <Screen
      plain
      footer={
        <Footer
          scope={writes ? told.willRestore : told.nothingWritten}
          main={{ label: told.cancel[kind], run: work.stop, quiet: true }}
        />
      }
    >
      <div>
        <h2 className={text.title}>{told.title[kind]}</h2>
        <p className={text.note} role="status">
          {progress ? told.progress(progress.done, progress.total) : ""}
        </p>
        {props.at && <p className={text.note}>{props.at}</p>}
        <p className={text.note}>{told.seconds(seconds)}</p>
      </div>
      {progress ? (
        <ProgressBar
          value={progress.total === 0 ? 0 : progress.done / progress.total}
          thickness="large"
          bar={{ className: styles.bar }}
          aria-label={told.title[kind]}
        />
      ) : (
        <Spinner size="small" aria-label={told.title[kind]} />
      )}
    </Screen>
  );
}

function useSecondsSince(startedAt: number): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(timer);
  }, []);
  return Math.max(1, Math.round((now - startedAt) / 1000));
}
