import { Button, makeStyles, mergeClasses, Radio, RadioGroup } from "@fluentui/react-components";
import { useState } from "react";
import { Footer } from "../../components/Footer";
import { RibbonBar } from "../../components/RibbonBar";
import { Screen } from "../../components/Screen";
import { TermText } from "../../components/TermText";
import { useRadioStyles } from "../../components/useRadioStyles";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { askedQuestions } from "../../state/askedQuestions";
import type { PairOffer } from "../../state/CarryState";
import { pairKey } from "../../state/pairing";
import { FileRefused } from "./FileRefused";
import { OfferLabel } from "./OfferLabel";
import { useLastYearFile } from "./useLastYearFile";

const useStyles = makeStyles({
  drop: { display: "contents" },
  radio: { width: "100%", "& label": { flexGrow: 1, minWidth: 0 } },
  file: { display: "flex", flexDirection: "column", gap: "4px", alignItems: "flex-start" },
});

/** Which column goes into which: the certain pairs first, then those that only a person can choose. */
export function ChooseScreen() {
  const styles = useStyles();
  const radio = useRadioStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { carry: told, words } = useMessages();
  const { offers, chosen, lastYear } = usePaneState(({ carry }) => carry);
  const file = useLastYearFile();
  const fileAsks = lastYear ? askedQuestions(lastYear.book).length : 0;
  const [picked, setPicked] = useState(chosen ? nameOf(chosen) : "");
  const taken = offers.find((offer) => nameOf(offer) === picked);
  const groups = [
    { label: told.certain, offers: offers.filter((offer) => offer.certain) },
    { label: told.offered, offers: offers.filter((offer) => !offer.certain) },
  ].filter((group) => group.offers.length > 0);
  const main = taken
    ? { label: told.use, run: () => void pane.carry.choose(taken) }
    : { label: told.pickFile, run: file.open };
  return (
    <div className={styles.drop} {...file.drop}>
      <Screen
        footer={
          <Footer
            scope={told.fileOnlyRead}
            main={main}
            aside={
              <Button size="large" onClick={() => pane.carry.show("prepare")}>
                {words.back}
              </Button>
            }
          />
        }
      >
        {file.input}
        <RibbonBar />
        <div>
          <h2 className={text.title}>{told.choosePair}</h2>
          <TermText className={text.note}>{told.chooseNote}</TermText>
        </div>
        <FileRefused />
        {offers.length === 0 && <p className={text.plain}>{told.noPair}</p>}
        {lastYear && !offers.some((offer) => offer.fromFile) && (
          <p className={text.plain}>{fileAsks > 0 ? told.fileAsks(fileAsks) : told.noPairInFile}</p>
        )}
        <RadioGroup
          value={picked}
          aria-label={told.choosePair}
          onChange={(_, { value }) => setPicked(value)}
        >
          {groups.map((group) => [
            <h3 key={group.label} className={text.section}>
              {group.label}
            </h3>,
            ...group.offers.map((offer) => (
              <Radio
                key={nameOf(offer)}
                value={nameOf(offer)}
                className={mergeClasses(styles.radio, radio.radio)}
                label={<OfferLabel offer={offer} />}
              />
            )),
          ])}
        </RadioGroup>
        <div className={styles.file}>
          {lastYear && <p className={text.note}>{told.fileRead(lastYear.book.file)}</p>}
          <Button onClick={file.open}>{lastYear ? told.pickAnotherFile : told.pickFile}</Button>
          <p className={text.note}>{told.dropHere}</p>
        </div>
      </Screen>
    </div>
  );
}

function nameOf(offer: PairOffer): string {
  return `${offer.fromFile ? "file" : "book"} ${pairKey(offer.pair)}`;
}
