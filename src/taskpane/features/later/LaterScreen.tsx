import { makeStyles } from "@fluentui/react-components";
import { MergeRegular } from "@fluentui/react-icons";
import { Footer } from "../../components/Footer";
import { Screen } from "../../components/Screen";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages, usePane } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";

const icons = {
  merge: MergeRegular,
};

const useStyles = makeStyles({
  icon: { fontSize: "24px", color: t.colorBrandForeground1 },
  part: { borderTop: `1px solid ${t.colorNeutralStroke2}`, paddingTop: "12px" },
});

/** A tab whose capability this version does not have: what it will do, and what can be done until then. */
export function LaterScreen({ tab }: { readonly tab: keyof typeof icons }) {
  const styles = useStyles();
  const text = useTextStyles();
  const pane = usePane();
  const { later, shell } = useMessages();
  const told = later.screens[tab];
  const Icon = icons[tab];
  const main = { label: later.open(shell.tabs.entry), run: () => pane.openTab("entry") };
  return (
    <Screen plain footer={<Footer scope={told.meanwhile} {...(tab === "merge" ? {} : { main })} />}>
      <Icon aria-hidden className={styles.icon} />
      <div>
        <h2 className={text.title}>{told.title}</h2>
        <p className={text.plain}>{later.notYet}</p>
      </div>
      <section className={styles.part}>
        <h3 className={text.section}>{later.willDo}</h3>
        <p className={text.plain}>{told.does}</p>
      </section>
    </Screen>
  );
}
