import { Button, makeStyles, mergeClasses } from "@fluentui/react-components";
import { TableEditRegular } from "@fluentui/react-icons";
import { Footer } from "../../components/Footer";
import { LinkButton } from "../../components/LinkButton";
import { Screen } from "../../components/Screen";
import { TermText } from "../../components/TermText";
import { useFocusWhen } from "../../components/useFocusWhen";
import { useTextStyles } from "../../components/useTextStyles";
import { languageNames } from "../../../messages/languageNames";
import { useMessages, usePane, usePaneState } from "../../PaneContext";
import { isSampleBook } from "../../state/isSampleBook";
import { paneTokens as t } from "../../theme/paneTokens";
import { OwnDepartment } from "./OwnDepartment";
import { Promises } from "./Promises";
import { SampleSaid } from "./SampleSaid";

const useStyles = makeStyles({
  head: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: "8px" },
  name: { display: "flex", alignItems: "center", gap: "8px" },
  icon: { fontSize: "24px", color: t.colorBrandForeground1 },
  title: {
    outlineStyle: "none",
    marginBottom: "6px",
    fontSize: t.fontSizeBase500,
    lineHeight: t.lineHeightBase500,
  },
});

/** The first page [06]: what this is, what it will never do, whose work it is. Shown once, and from the menu. */
export function WelcomeScreen() {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { welcome: told, shell, locale } = useMessages();
  const opening = usePaneState(({ guide }) => guide.welcome?.opening ?? null);
  const inSample = usePaneState(isSampleBook);
  const title = useFocusWhen<HTMLHeadingElement>(opening);
  const other = locale === "ja" ? "en" : "ja";
  const { openSample, startTour, begin, speak } = pane.guide;
  return (
    <Screen
      footer={
        <Footer
          main={{ label: opening ? told.goBack : told.begin, run: begin }}
          aside={
            <Button size="large" onClick={() => (inSample ? startTour() : void openSample())}>
              {told.sample}
            </Button>
          }
        />
      }
    >
      <div className={styles.head}>
        <span className={styles.name}>
          <TableEditRegular aria-hidden className={styles.icon} />
          <span className={text.note}>{shell.pane}</span>
        </span>
        <span lang={other}>
          <LinkButton onClick={() => speak(other)}>{languageNames[other]}</LinkButton>
        </span>
      </div>
      <div>
        <h1 ref={title} tabIndex={-1} className={mergeClasses(text.title, styles.title)}>
          {told.title}
        </h1>
        <TermText>{told.about}</TermText>
      </div>
      <SampleSaid />
      <Promises />
      <OwnDepartment />
      {!inSample && <LinkButton onClick={startTour}>{told.tourHere}</LinkButton>}
    </Screen>
  );
}
