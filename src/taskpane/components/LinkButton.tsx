import { Button, makeStyles } from "@fluentui/react-components";
import { paneTokens as t } from "../theme/paneTokens";

const useStyles = makeStyles({
  link: {
    flexShrink: 0,
    alignSelf: "flex-start",
    minWidth: 0,
    minHeight: "32px",
    margin: "0 -6px",
    padding: "2px 6px",
    color: t.colorBrandForegroundLink,
    fontWeight: t.fontWeightRegular,
    whiteSpace: "nowrap",
    ":hover": { color: t.colorBrandForegroundLinkHover, textDecorationLine: "underline" },
  },
});

/** A quiet action that looks like a link, as high as a button has to be. */
export function LinkButton(props: {
  readonly children: string;
  /** What it is called where its words alone do not say which of several it is. */
  readonly label?: string;
  readonly onClick: () => void;
}) {
  const styles = useStyles();
  return (
    <Button
      appearance="transparent"
      className={styles.link}
      aria-label={props.label}
      onClick={props.onClick}
    >
      {props.children}
    </Button>
  );
}
