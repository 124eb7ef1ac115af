import { makeStyles, mergeClasses } from "@fluentui/react-components";
import type { ReactNode, Ref } from "react";
import { useQuestionStyles } from "../../components/useQuestionStyles";
import { useTextStyles } from "../../components/useTextStyles";

const useStyles = makeStyles({
  panel: { flexBasis: "100%", minWidth: 0, outlineStyle: "none" },
});

/** A question in its place. `panel`: by which it takes the focus; `answers`: its buttons. */
export function AskPanel(props: {
  readonly title: string;
  readonly panel: Ref<HTMLDivElement>;
  readonly answers: ReactNode;
  readonly children: ReactNode;
}) {
  const styles = useStyles();
  const ask = useQuestionStyles();
  const text = useTextStyles();
  return (
    <div
      ref={props.panel}
      tabIndex={-1}
      role="group"
      aria-label={props.title}
      className={mergeClasses(ask.box, styles.panel)}
    >
      <p className={text.section}>{props.title}</p>
      {props.children}
      <div className={ask.buttons}>{props.answers}</div>
    </div>
  );
}
