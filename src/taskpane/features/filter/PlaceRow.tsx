import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { Ref } from "react";
import { formatAddress } from "../../../domain/cells/address";
import type { WorkPlace } from "../../../domain/filter/WorkPlace";
import { Mark, type MarkKind } from "../../components/Mark";
import { useColumnWords } from "../../components/useColumnWords";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import type { FilterState } from "../../state/FilterState";
import { paneTokens as t } from "../../theme/paneTokens";
import { PlaceRowPlans } from "./PlaceRowPlans";

const useStyles = makeStyles({
  row: {
    position: "absolute",
    top: 0,
    left: 0,
    width: "100%",
    boxSizing: "border-box",
    minHeight: "56px",
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: "8px",
    alignItems: "center",
    padding: "7px 4px 7px 0",
    borderBottom: `1px solid ${t.colorNeutralStroke2}`,
    cursor: "pointer",
    ":hover": { backgroundColor: t.colorNeutralBackground1Hover },
  },
  chosen: {
    backgroundColor: t.readOnly,
    borderLeft: `4px solid ${t.colorBrandStroke1}`,
    paddingLeft: "8px",
  },
  title: { fontWeight: t.fontWeightBold },
  notes: { display: "block" },
  side: { display: "flex", flexDirection: "column", alignItems: "flex-end" },
  address: { color: t.colorBrandForegroundLink, fontSize: t.fontSizeBase200 },
});

/** What a row says besides measure and column: the sheet, where there are several; who is to write, in everybody's list. */
export type NotedToo = { readonly sheet: boolean; readonly departments: boolean };

/** One place: measure, column, state and address. It stands where the list says, in pixels from the top. */
export function PlaceRow(props: {
  readonly ref: Ref<HTMLDivElement>;
  readonly id: string;
  readonly place: WorkPlace;
  readonly also: NotedToo;
  readonly index: number;
  readonly count: number;
  readonly start: number;
  readonly active: boolean;
  readonly chosen: boolean;
  readonly onGo: () => void;
}) {
  const { place, index } = props;
  const styles = useStyles();
  const text = useTextStyles();
  const { mark, word } = useMarkOf(place);
  const notes = useNotes(place, props.also);
  return (
    <div
      ref={props.ref}
      id={props.id}
      role="option"
      data-index={index}
      data-active={props.active || undefined}
      aria-selected={props.chosen}
      aria-posinset={index + 1}
      aria-setsize={props.count}
      className={mergeClasses(styles.row, props.chosen && styles.chosen)}
      style={{ transform: `translateY(${props.start}px)` }}
      onClick={props.onGo}
    >
      <span>
        <span className={styles.title} lang="ja">
          {place.measureTitle}
        </span>
        <span className={mergeClasses(text.note, styles.notes)}>{notes.join("・")}</span>
      </span>
      <span className={styles.side}>
        <Mark kind={mark}>{word}</Mark>
        <span className={styles.address}>{formatAddress(place.position)}</span>
      </span>
      <PlaceRowPlans place={place} />
    </div>
  );
}

/** 指摘あり and 報告なし are said of what is written; what is not is 未記入 or 未確認 first. */
function useMarkOf({ state, findings, unreported }: WorkPlace): { mark: MarkKind; word: string } {
  const { filterScreen: told, unreported: plans } = useMessages();
  switch (state) {
    case "empty":
      return { mark: "blank", word: told.parts.empty };
    case "draft":
      return { mark: "draft", word: told.parts.draft };
    case "written":
      if (findings > 0) return { mark: "warning", word: told.parts.findings };
      return unreported.length > 0
        ? { mark: "ask", word: plans.state }
        : { mark: "written", word: told.parts.written };
  }
}

function useNotes(place: WorkPlace, also: NotedToo): string[] {
  const { filterScreen: told } = useMessages();
  const wordsOf = useColumnWords();
  const { column, fiscalYear, role, sheetName, departments, missing, state, findings } = place;
  const hidden = usePaneState(({ filter }) => isHidden(place, filter));
  const whose = (missing.length > 0 ? missing : departments).join("、");
  const notes = [
    wordsOf({ ...column, fiscalYear }),
    role,
    also.sheet && sheetName,
    also.departments && whose,
    state !== "written" && findings > 0 && told.findings(findings),
    hidden && told.hiddenRow,
  ];
  return notes.flatMap((note) => note || []);
}

/** As of the last look: whoever goes there sees no cell. */
function isHidden({ sheetId, position }: WorkPlace, { rows }: FilterState): boolean {
  return rows?.ok === true && (rows.value.hidden.get(sheetId)?.has(position.row) ?? false);
}
