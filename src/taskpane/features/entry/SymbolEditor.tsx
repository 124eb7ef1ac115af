import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import {
  chosenSymbols,
  goesOnMark,
  noneMark,
  toggleSymbol,
} from "../../../domain/entryEdit/toggleSymbol";
import { findLegend } from "../../../domain/schedule/findLegend";
import { Mark } from "../../components/Mark";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePaneState } from "../../PaneContext";
import { shownProfile } from "../../state/shownProfile";
import { paneTokens as t } from "../../theme/paneTokens";
import { isWriteKey } from "./editKeys";
import type { WholeCellProps } from "./WholeCellProps";
import { WholeField } from "./WholeField";

const useStyles = makeStyles({
  palette: {
    display: "grid",
    gridTemplateColumns: "repeat(auto-fill, minmax(132px, 1fr))",
    gap: "8px",
  },
  symbol: {
    display: "flex",
    alignItems: "center",
    gap: "8px",
    minHeight: "44px",
    padding: "4px 10px",
    border: `1px solid ${t.colorNeutralStroke1}`,
    borderRadius: t.borderRadiusMedium,
    backgroundColor: t.colorNeutralBackground1,
    color: t.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":focus-visible": { outline: `2px solid ${t.colorStrokeFocus2}` },
  },
  pressed: {
    border: `2px solid ${t.colorBrandStroke1}`,
    padding: "3px 9px",
    fontWeight: t.fontWeightBold,
  },
  sign: { fontSize: t.fontSizeBase400, minWidth: "20px", textAlign: "center" },
});

/** A year's cell: the printed legend as a palette, and the text itself for words. */
export function SymbolEditor(props: WholeCellProps) {
  const styles = useStyles();
  const text = useTextStyles();
  const { editing: told } = useMessages();
  const profile = usePaneState(shownProfile);
  const [refused, setRefused] = useState<"words" | "two-already" | null>(null);
  const { target, value, onChange } = props;
  const printed = findLegend(target.location.table.titles);
  const legend = printed.length > 0 ? printed : profile.legend;
  const chosen = chosenSymbols(value, legend);
  const palette = [
    ...legend.filter(({ symbol }) => symbol !== goesOnMark && symbol !== noneMark),
    { symbol: goesOnMark, meaning: told.goesOn },
    { symbol: noneMark, meaning: told.none },
  ];
  const press = (symbol: string) => {
    const next = toggleSymbol(value, symbol, legend);
    setRefused(next.ok ? null : next.failure);
    if (next.ok) onChange(next.value);
  };
  return (
    <>
      <div
        className={styles.palette}
        role="group"
        aria-label={told.symbols}
        onKeyDown={(event) => {
          if (!isWriteKey(event)) return;
          event.preventDefault();
          props.onWrite();
        }}
      >
        {palette.map(({ symbol, meaning }) => {
          const pressed = chosen?.includes(symbol) ?? false;
          return (
            <button
              key={symbol}
              type="button"
              aria-pressed={pressed}
              className={mergeClasses(styles.symbol, pressed && styles.pressed)}
              onClick={() => press(symbol)}
            >
              <span className={styles.sign}>{symbol}</span>
              {meaning}
            </button>
          );
        })}
      </div>
      {refused && (
        <div role="alert">
          <Mark kind="warning">{refused === "words" ? told.wordsThere : told.twoAlready}</Mark>
        </div>
      )}
      <div>
        <span className={text.note}>{told.symbolField}</span>
        <WholeField {...props} />
      </div>
    </>
  );
}
