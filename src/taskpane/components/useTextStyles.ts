import { makeStyles } from "@fluentui/react-components";
import { paneTokens as t } from "../theme/paneTokens";

/** Headings and running text of the pane. Interface text breaks by phrase, cell text does not. */
export const useTextStyles = makeStyles({
  title: {
    margin: 0,
    fontSize: t.fontSizeBase400,
    lineHeight: t.lineHeightBase400,
    fontWeight: t.fontWeightBold,
    textWrap: "balance",
  },
  section: {
    margin: 0,
    fontSize: t.fontSizeBase300,
    lineHeight: t.lineHeightBase300,
    fontWeight: t.fontWeightBold,
  },
  plain: { margin: 0, fontSize: t.fontSizeBase300, lineHeight: t.lineHeightBase300 },
  note: {
    margin: 0,
    fontSize: t.fontSizeBase200,
    lineHeight: t.lineHeightBase200,
    color: t.colorNeutralForeground3,
  },
  strong: { fontWeight: t.fontWeightBold },
});
