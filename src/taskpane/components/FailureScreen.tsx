import { makeStyles } from "@fluentui/react-components";
import { ErrorCircleFilled, InfoRegular } from "@fluentui/react-icons";
import type { ReactNode } from "react";
import type { Facts as Told } from "../../messages/Facts";
import { paneTokens as t } from "../theme/paneTokens";
import { Facts } from "./Facts";
import { Footer, type MainAction } from "./Footer";
import { DetailRecord } from "./DetailRecord";
import { Screen } from "./Screen";
import { useFocusWhen } from "./useFocusWhen";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({
  icon: { fontSize: "24px", color: t.errInk },
  calm: { fontSize: "24px", color: t.colorNeutralForeground2 },
  title: { outlineStyle: "none" },
});

/** Something did not work [06c]: the heading says whether the workbook changed. `calm`: a person stopped it. */
export function FailureScreen(props: {
  readonly facts: Told;
  readonly detail: string;
  readonly calm?: boolean;
  readonly main: MainAction;
  readonly aside?: ReactNode;
  /** What it was that did not work, in particular. */
  readonly children?: ReactNode;
}) {
  const styles = useStyles();
  const text = useTextStyles();
  const title = useFocusWhen<HTMLHeadingElement>(props.facts.title);
  const Icon = props.calm ? InfoRegular : ErrorCircleFilled;
  return (
    <Screen plain footer={<Footer main={props.main} aside={props.aside} />}>
      <Icon aria-hidden className={props.calm ? styles.calm : styles.icon} />
      <h2 ref={title} tabIndex={-1} className={`${text.title} ${styles.title}`}>
        {props.facts.title}
      </h2>
      <Facts facts={props.facts} />
      {props.children}
      {props.detail !== "" && <DetailRecord text={props.detail} />}
    </Screen>
  );
}
