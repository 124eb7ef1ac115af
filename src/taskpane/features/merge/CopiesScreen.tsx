import { makeStyles } from "@fluentui/react-components";
import { useRef, type ReactNode } from "react";
import type { MergeDesk } from "../../../usecases/MergeDesk";
import { LinkButton } from "../../components/LinkButton";
import { Screen } from "../../components/Screen";
import { UndoneBar } from "../../components/UndoneBar";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { mergeFigures } from "../../state/mergeFigures";
import { AppliedBar } from "./AppliedBar";
import { CopyTable } from "./CopyTable";
import { DropAgainBar } from "./DropAgainBar";
import { DropZone } from "./DropZone";
import { HandedInBar } from "./HandedInBar";
import { MergeFooter } from "./MergeFooter";
import { MissingCopies } from "./MissingCopies";
import { NewsLine } from "./NewsLine";
import { AdoptPart } from "./StartScreen";
import { TroubleBar } from "./TroubleBar";
import { useReturnedFiles } from "./useReturnedFiles";

const useStyles = makeStyles({
  drop: { display: "contents" },
  head: { display: "flex", justifyContent: "space-between", gap: "8px" },
  // In line with the action beside it.
  title: { paddingTop: "4px" },
});

/** The copies that came back [05], each with what it brings and whether something is to be decided about it. */
export function CopiesScreen(props: { readonly desk: MergeDesk; readonly children: ReactNode }) {
  const { desk } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { mergeScreen: told, mergeStart } = useMessages();
  const files = useReturnedFiles();
  const { accepted } = usePaneState(mergeFigures);
  const table = useRef<HTMLDivElement>(null);
  const toQuestion = () =>
    table.current?.querySelector<HTMLElement>("[data-asked] :is(input, select)")?.focus();
  const changes = () => {
    pane.merge.list({ file: null });
    pane.merge.show({ kind: "changes" });
  };
  return (
    <div className={styles.drop} {...files.drop}>
      <Screen footer={<MergeFooter desk={desk} files={files} onAnswer={toQuestion} />}>
        <UndoneBar />
        <TroubleBar />
        <AppliedBar when="now" />
        <HandedInBar />
        <DropAgainBar desk={desk} />
        <NewsLine />
        {desk.base ? (
          <DropZone files={files} says={mergeStart.drop} />
        ) : (
          <AdoptPart desk={desk} files={files} />
        )}
        <section>
          <div className={styles.head}>
            <h2 className={`${text.section} ${styles.title}`}>
              {told.returned(desk.copies.length)}
            </h2>
            {desk.outcome && (
              <LinkButton onClick={changes}>
                {accepted.length > 0 ? told.seeChanges(accepted.length) : told.seeRest}
              </LinkButton>
            )}
          </div>
          <div ref={table}>
            <CopyTable desk={desk} />
          </div>
        </section>
        <MissingCopies desk={desk} />
        <AppliedBar when="earlier" />
        {props.children}
      </Screen>
    </div>
  );
}
