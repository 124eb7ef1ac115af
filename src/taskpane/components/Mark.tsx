import { makeStyles, mergeClasses } from "@fluentui/react-components";
import {
  ArrowCircleRightFilled,
  CheckmarkCircleFilled,
  CircleRegular,
  EditRegular,
  ErrorCircleFilled,
  InfoRegular,
  LockClosedRegular,
  QuestionCircleFilled,
  WarningFilled,
} from "@fluentui/react-icons";
import { paneTokens as t } from "../theme/paneTokens";

export type MarkKind =
  | "written"
  | "draft"
  | "blank"
  | "enters"
  | "occupied"
  | "ask"
  | "refused"
  | "warning"
  | "info";

const icons = {
  written: CheckmarkCircleFilled,
  draft: EditRegular,
  blank: CircleRegular,
  enters: ArrowCircleRightFilled,
  occupied: LockClosedRegular,
  ask: QuestionCircleFilled,
  refused: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoRegular,
};

const useStyles = makeStyles({
  mark: {
    display: "inline-flex",
    alignItems: "center",
    gap: "4px",
    fontSize: t.fontSizeBase200,
    lineHeight: t.lineHeightBase200,
    fontWeight: t.fontWeightSemibold,
    whiteSpace: "nowrap",
    "& svg": { flexShrink: 0, fontSize: "16px" },
  },
  written: { color: t.doneInk },
  draft: { color: t.draftInk },
  blank: { color: t.colorNeutralForeground3, fontWeight: t.fontWeightRegular },
  enters: { color: t.colorBrandForeground1 },
  occupied: { color: t.colorNeutralForeground2, fontWeight: t.fontWeightRegular },
  ask: { color: t.askInk },
  refused: { color: t.errInk },
  info: { color: t.colorNeutralForeground2 },
  // A sentence rather than a word.
  warning: { color: t.askInk, whiteSpace: "normal" },
});

/** A state: always shape, word and colour together. */
export function Mark({ kind, children }: { readonly kind: MarkKind; readonly children: string }) {
  const styles = useStyles();
  const Icon = icons[kind];
  return (
    <span className={mergeClasses(styles.mark, styles[kind])}>
      <Icon aria-hidden />
      {children}
    </span>
  );
}
