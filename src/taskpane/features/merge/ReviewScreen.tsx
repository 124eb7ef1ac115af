import { Button, makeStyles, Radio, RadioGroup } from "@fluentui/react-components";
import { useId } from "react";
import { CountToggles } from "../../components/CountToggles";
import { Footer } from "../../components/Footer";
import { LinkButton } from "../../components/LinkButton";
import type { MarkKind } from "../../components/Mark";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { Unseen } from "../../components/Unseen";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { mergeFigures } from "../../state/mergeFigures";
import { mergeParts, type MergePart } from "../../state/MergeState";
import { reviewRows } from "../../state/reviewRows";
import { NewsLine } from "./NewsLine";
import { ReviewList } from "./ReviewList";
import { TroubleBar } from "./TroubleBar";

const useStyles = makeStyles({
  radios: { marginLeft: "-8px", flexWrap: "wrap" },
  head: { display: "flex", flexWrap: "wrap", justifyContent: "space-between", gap: "0 8px" },
});

const marks: Readonly<Record<MergePart, MarkKind>> = {
  clash: "ask",
  enters: "enters",
  declined: "occupied",
  notice: "info",
};

/** Everything that came back, by what becomes of it. What enters needs no click. `at`: the conflict to begin at. */
export function ReviewScreen({ at }: { readonly at: string | null }) {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { mergeReview: told } = useMessages();
  const { part, by, file } = usePaneState((state) => state.merge.review);
  const { rows, counts } = usePaneState(reviewRows);
  const id = useId();
  const title = told.heading[part](counts[part]);
  return (
    <Screen footer={<ReviewFooter />}>
      <TroubleBar />
      <div>
        <ScreenTitle>{told.title}</ScreenTitle>
        <p className={text.note}>{told.note}</p>
      </div>
      <NewsLine />
      {file !== null && <OneCopy file={file} />}
      <CountToggles
        label={told.partsLabel}
        parts={mergeParts.map((one) => ({
          part: one,
          count: counts[one],
          mark: marks[one],
          word: told.parts[one],
        }))}
        shown={part}
        onShow={(one) => pane.merge.list({ part: one })}
      />
      <RadioGroup
        layout="horizontal"
        className={styles.radios}
        aria-label={told.by}
        value={by}
        onChange={(_, { value }) =>
          pane.merge.list({ by: value === "departments" ? "departments" : "measures" })
        }
      >
        <Radio value="measures" className={radio.radio} label={told.byOf.measures} />
        <Radio value="departments" className={radio.radio} label={told.byOf.departments} />
      </RadioGroup>
      <section aria-labelledby={id}>
        <div className={styles.head}>
          <h3 id={id} className={text.section}>
            {title}
          </h3>
          <Unseen>{title}</Unseen>
          {part === "clash" && <KeepRest />}
        </div>
        {part === "declined" && counts.declined > 0 && (
          <p className={text.note}>{told.declinedNote}</p>
        )}
        {rows.length === 0 ? (
          <p className={text.plain}>{told.none[part]}</p>
        ) : (
          <ReviewList key={`${part} ${by} ${file}`} rows={rows} labelledBy={id} at={at} />
        )}
      </section>
    </Screen>
  );
}

/** Only what one copy brought is listed. */
function OneCopy({ file }: { readonly file: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { mergeReview: told } = useMessages();
  const whose = usePaneState(
    ({ merge }) => merge.desk?.lines.find((line) => line.file === file)?.department ?? file,
  );
  return (
    <div className={styles.head}>
      <p className={text.plain}>{told.onlyOf(whose)}</p>
      <LinkButton onClick={() => pane.merge.list({ file: null })}>{told.seeAll}</LinkButton>
    </div>
  );
}

/** All open clashes at once: the text stays. One by one is what the footer leads to. */
function KeepRest() {
  const pane = usePane();
  const { mergeReview: told } = useMessages();
  const { openClashes } = usePaneState(mergeFigures);
  if (openClashes.length < 2) return null;
  return (
    <LinkButton onClick={() => void pane.merge.keepAll(openClashes)}>
      {told.keepRest(openClashes.length)}
    </LinkButton>
  );
}

function ReviewFooter() {
  const pane = usePane();
  const { mergeScreen: told, words } = useMessages();
  const { openClashes, entering } = usePaneState(mergeFigures);
  const writes = usePaneState(({ merge }) => (merge.desk?.outcome?.cells.length ?? 0) > 0);
  const [first] = openClashes;
  const back = { label: words.back, run: () => pane.merge.show({ kind: "copies" }) };
  const aside = (
    <Button size="large" onClick={back.run}>
      {back.label}
    </Button>
  );
  if (first)
    return (
      <Footer
        scope={told.scope.open}
        main={{
          label: told.decide(openClashes.length),
          run: () => pane.merge.show({ kind: "conflict", id: first.id }),
        }}
        aside={aside}
      />
    );
  if (writes)
    return (
      <Footer
        scope={told.scope.ready}
        main={{ label: told.apply(entering), run: () => pane.merge.show({ kind: "apply" }) }}
        aside={aside}
      />
    );
  return <Footer scope={told.scope.nothing} main={{ ...back, quiet: true }} />;
}
