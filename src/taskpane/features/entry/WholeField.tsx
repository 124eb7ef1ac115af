import { makeStyles } from "@fluentui/react-components";
import { paneTokens as t } from "../../theme/paneTokens";
import { AutoText } from "./AutoText";
import { isWriteKey } from "./editKeys";

const useStyles = makeStyles({
  box: {
    border: `1px solid ${t.colorNeutralStroke1}`,
    borderRadius: t.borderRadiusMedium,
    padding: "8px 10px",
    backgroundColor: t.colorNeutralBackground1,
    ":focus-within": {
      border: `1px solid ${t.colorBrandStroke1}`,
      boxShadow: `inset 0 0 0 1px ${t.colorBrandStroke1}, inset 0 -3px 0 ${t.colorBrandStroke1}`,
      // There are no shadows there.
      "@media (forced-colors: active)": { outline: "2px solid Highlight" },
    },
  },
});

/** The whole text of a cell in one field of several lines. */
export function WholeField(props: {
  readonly label: string;
  readonly value: string;
  readonly onChange: (text: string) => void;
  readonly onWrite: () => void;
}) {
  const styles = useStyles();
  return (
    <div className={styles.box}>
      <AutoText
        value={props.value}
        aria-label={props.label}
        onChange={(event) => props.onChange(event.target.value)}
        onKeyDown={(event) => {
          if (!isWriteKey(event)) return;
          event.preventDefault();
          props.onWrite();
        }}
      />
    </div>
  );
}
