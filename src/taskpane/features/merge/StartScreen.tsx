import { makeStyles } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { MergeDesk } from "../../../usecases/MergeDesk";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { useTextStyles } from "../../components/useTextStyles";
import { useWhen } from "../../components/useWhen";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { DropAgainBar } from "./DropAgainBar";
import { DropZone } from "./DropZone";
import { HandedInBar } from "./HandedInBar";
import { TroubleBar } from "./TroubleBar";
import { useReturnedFiles } from "./useReturnedFiles";

const useStyles = makeStyles({
  drop: { display: "contents" },
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
});

/** Nothing has come back yet [05a]: what this does, where the files go, and with what they will be compared. */
export function StartScreen(props: { readonly desk: MergeDesk; readonly children: ReactNode }) {
  const { desk } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { mergeStart: told } = useMessages();
  const files = useReturnedFiles();
  const known = desk.base !== null;
  const main = { label: known ? told.pick : told.adopt.pick, run: files.open };
  return (
    <div className={styles.drop} {...files.drop}>
      <Screen footer={<Footer scope={known ? told.onlyRead : told.adopt.scope} main={main} />}>
        <TroubleBar />
        <HandedInBar />
        <DropAgainBar desk={desk} />
        <div>
          <h2 className={text.title}>{told.title}</h2>
          <p className={text.plain}>{told.does}</p>
        </div>
        {known ? (
          <DropZone files={files} says={told.drop} note={told.dropNote} />
        ) : (
          <AdoptPart desk={desk} files={files} />
        )}
        {known && (
          <section className={styles.part}>
            <h3 className={text.section}>{told.base.title}</h3>
            <BaseWords desk={desk} />
          </section>
        )}
        {props.children}
      </Screen>
    </div>
  );
}

/** Nobody knows what was circulated: it is asked for before anything counts. */
export function AdoptPart(props: {
  readonly desk: MergeDesk;
  readonly files: ReturnType<typeof useReturnedFiles>;
}) {
  const text = useTextStyles();
  const { mergeStart } = useMessages();
  const told = mergeStart.adopt;
  const { copies } = props.desk;
  return (
    <>
      <div>
        <h3 className={text.section}>{told.title}</h3>
        <p className={text.plain}>{told.note}</p>
        {copies.length > 0 && <p className={text.note}>{told.waiting(copies.length)}</p>}
      </div>
      <DropZone files={props.files} says={told.drop} note={told.dropNote} />
    </>
  );
}

function BaseWords({ desk: { stamp, base, work } }: { readonly desk: MergeDesk }) {
  const text = useTextStyles();
  const { mergeStart } = useMessages();
  const told = mergeStart.base;
  const when = useWhen();
  const sent = work.circulatedTo?.length ?? 0;
  return (
    <>
      <p className={text.plain}>
        {stamp && work.circulatedTo
          ? told.of(stamp.planName, when(stamp.at))
          : (stamp?.planName ?? base?.file)}
      </p>
      {stamp && !work.circulatedTo && <p className={text.note}>{told.adopted(when(stamp.at))}</p>}
      <p className={text.note}>{sent > 0 ? told.sentTo(sent) : told.none}</p>
    </>
  );
}
