import { makeStyles } from "@fluentui/react-components";
import { WarningFilled } from "@fluentui/react-icons";
import type { KeptRecords } from "../../../usecases/bookRecords";
import { ScreenTitle } from "../../components/ScreenTitle";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";
import { paneTokens as t } from "../../theme/paneTokens";
import { tellLosses } from "./tellLosses";

const useStyles = makeStyles({
  icon: { fontSize: "24px", color: t.askInk },
  list: { margin: "6px 0 0", paddingLeft: "20px" },
});

/** The one question before the records go: what is lost with them, said before. */
export function AskRemoval({ kept }: { readonly kept: KeptRecords }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { records: told } = useMessages();
  const losses = tellLosses(kept, told);
  return (
    <>
      <WarningFilled aria-hidden className={styles.icon} />
      <div>
        <ScreenTitle>{told.ask}</ScreenTitle>
        <p className={text.plain}>{told.askNote}</p>
      </div>
      {losses.length > 0 && (
        <section>
          <h3 className={text.section}>{told.lose.title}</h3>
          <ul className={styles.list}>
            {losses.map((loss) => (
              <li key={loss}>{loss}</li>
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
