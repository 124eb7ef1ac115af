import { Button, Field, Switch } from "@fluentui/react-components";
import { isDraft } from "../../../domain/rollOver/rollEdits";
import type { RollOverPreview } from "../../../usecases/rollOver";
import { Footer } from "../../components/Footer";
import { Mark } from "../../components/Mark";
import { Screen } from "../../components/Screen";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { HeadingList } from "./HeadingList";
import { LeftEntries } from "./LeftEntries";
import { LeftTables } from "./LeftTables";
import { RollChoiceFields } from "./RollChoiceFields";
import { RolledTexts } from "./RolledTexts";

/** All that making the new year's form would do, before it is done; every year can be left where it is. */
export function PreviewScreen(props: {
  readonly preview: RollOverPreview;
  readonly stale: boolean;
}) {
  const text = useTextStyles();
  const pane = usePane();
  const { rollOver: told, carry, words } = useMessages();
  const colour = usePaneState(({ roll }) => roll.colour);
  const { preview, stale } = props;
  const { proposal, protectedSheets, unconfirmed, losesColours } = preview;
  const drafts = proposal.cells.filter(isDraft).length;
  const emptied = proposal.cells.filter(({ how, before }) => how === "emptied" && before !== "");
  const main =
    protectedSheets.length > 0
      ? { label: told.toForm, run: pane.form.open }
      : { label: told.make, run: () => void pane.roll.write(), busy: stale };
  const back = (
    <Button size="large" onClick={() => pane.roll.set({ step: "start" })}>
      {words.back}
    </Button>
  );
  const { fiscalYear } = proposal;
  return (
    <Screen footer={<Footer scope={told.scope(drafts, emptied.length)} main={main} aside={back} />}>
      <div>
        <ScreenTitle>{told.title}</ScreenTitle>
        <p className={text.plain}>
          {told.years(words.year(fiscalYear), words.year(fiscalYear + 1))}
        </p>
      </div>
      {protectedSheets.length > 0 && <Mark kind="warning">{told.protected(protectedSheets)}</Mark>}
      {unconfirmed.length > 0 && <Mark kind="warning">{told.unconfirmed(unconfirmed.length)}</Mark>}
      {losesColours.size > 0 && <Mark kind="warning">{told.losesColours(losesColours.size)}</Mark>}
      <HeadingList moves={proposal.moves} />
      <RollChoiceFields proposal={proposal} />
      <RolledTexts cells={proposal.cells} />
      <LeftEntries entries={proposal.left} />
      <LeftTables tables={proposal.leftTables} />
      <Field hint={colour ? carry.colourOn : carry.colourOff}>
        <Switch
          checked={colour}
          label={told.colour}
          onChange={(_, { checked }) => pane.roll.set({ colour: checked })}
        />
      </Field>
    </Screen>
  );
}
