import { makeStyles } from "@fluentui/react-components";
import { lazy, Suspense } from "react";
import { useMessages } from "../../PaneContext";
import { ProgressWords } from "./ProgressWords";
import type { ProgressLine } from "./useProgressLines";

const useStyles = makeStyles({
  heard: {
    position: "absolute",
    width: "1px",
    height: "1px",
    margin: 0,
    overflow: "hidden",
    clipPath: "inset(50%)",
  },
});

/** The chart is fetched when it is first shown: the pane starts without it. Where it does not come the words are enough. */
const Bars = lazy(() =>
  import("./ProgressBars").then(
    ({ ProgressBars }) => ({ default: ProgressBars }),
    () => ({ default: ProgressWords }),
  ),
);

/** Each line in words with its bar; heard as a list. */
export function ProgressLines({ lines }: { readonly lines: readonly ProgressLine[] }) {
  const styles = useStyles();
  const { progressScreen: told } = useMessages();
  return (
    <div>
      <ul className={styles.heard} aria-label={told.title}>
        {lines.map(({ name, words }) => (
          <li key={name}>{words}</li>
        ))}
      </ul>
      <Suspense fallback={<ProgressWords lines={lines} />}>
        <Bars lines={lines} />
      </Suspense>
    </div>
  );
}
