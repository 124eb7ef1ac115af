import { makeStyles } from "@fluentui/react-components";
import { memo, type ReactNode } from "react";
import type { AcceptedChange, MergeWarning } from "../../../domain/merge/MergeOutcome";
import { AddressButton } from "../../components/AddressButton";
import { CellText } from "../../components/CellText";
import { LineChanges } from "../../components/LineChanges";
import { Mark, type MarkKind } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import type { ReviewChoice } from "../../state/MergeState";
import type { ReviewItem } from "../../state/reviewItems";
import { ConflictItem } from "./ConflictItem";
import { ToldText } from "./ToldText";

const useStyles = makeStyles({
  head: { display: "flex", justifyContent: "space-between", alignItems: "flex-start", gap: "8px" },
  who: { minWidth: 0, overflowWrap: "anywhere" },
  side: { display: "flex", alignItems: "center", gap: "6px", flexShrink: 0 },
});

type Props = { readonly item: ReviewItem; readonly by: ReviewChoice["by"] };

/** One thing that came back: who, where, and what became of the text. A click elsewhere does not draw it again. */
export const ReviewItemBody = memo(function ReviewItemBody({ item, by }: Props) {
  const { merge } = useMessages();
  switch (item.kind) {
    case "change":
      return (
        <Item item={item} by={by} mark={<ChangeMark change={item.change} />}>
          <LineChanges before={item.change.before} after={item.change.after} />
        </Item>
      );
    case "conflict":
      return (
        <Item item={item} by={by} mark={null}>
          <ConflictItem conflict={item.conflict} />
        </Item>
      );
    case "warning": {
      const { title, tell } = merge.warnings[item.warning.type];
      return (
        <Item item={item} by={by} mark={<Sign kind="warning" word={title} />}>
          <ToldText told={tell(item.warning)} />
          <WarnedText warning={item.warning} />
        </Item>
      );
    }
    case "info": {
      const { title, tell } = merge.infos[item.info.type];
      return (
        <Item item={item} by={by} mark={<Sign kind="info" word={title} />}>
          <ToldText told={tell(item.info)} />
          {item.info.texts.map((one, index) => (
            <CellText key={index} text={one} />
          ))}
        </Item>
      );
    }
  }
});

/** Who brought it – or, under the name of who did, about what –, the column and the cell. */
function Item(props: Props & { readonly mark: ReactNode; readonly children: ReactNode }) {
  const { item, by, mark } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { words } = useMessages();
  const header = headerOf(item);
  const who = item.departments.length > 0 ? words.and(item.departments) : words.and(item.files);
  return (
    <>
      <div className={styles.head}>
        <div className={styles.who}>
          <span className={text.strong} lang="ja">
            {by === "measures" ? who : item.measure || who}
          </span>
          {header !== "" && <div className={text.note}>{header}</div>}
        </div>
        <div className={styles.side}>
          {mark}
          {item.place && (
            <AddressButton sheetId={item.place.sheetId} position={item.place.position} />
          )}
        </div>
      </div>
      {props.children}
    </>
  );
}

function headerOf(item: ReviewItem): string {
  switch (item.kind) {
    case "change":
      return item.change.header;
    case "conflict":
      return item.conflict.header;
    case "warning":
      return item.warning.header;
    case "info":
      return "";
  }
}

function ChangeMark({ change }: { readonly change: AcceptedChange }) {
  const { mergeReview: told } = useMessages();
  return <Sign kind="enters" word={told.changes[change.change]} />;
}

function Sign({ kind, word }: { readonly kind: MarkKind; readonly word: string }) {
  return <Mark kind={kind}>{word}</Mark>;
}

/** What is too long is not shown in a list. */
function WarnedText({ warning: { type, text } }: { readonly warning: MergeWarning }) {
  return type !== "too-long" && text !== "" && <CellText text={text} />;
}
