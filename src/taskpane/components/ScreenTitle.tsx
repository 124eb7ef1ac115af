import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useFocusIfLost } from "./useFocusIfLost";
import { useTextStyles } from "./useTextStyles";

const useStyles = makeStyles({ title: { outlineStyle: "none" } });

/** The heading of a screen that a button inside another screen opens: the focus goes on from here. */
export function ScreenTitle({ children }: { readonly children: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const title = useFocusIfLost<HTMLHeadingElement>();
  return (
    <h2 ref={title} tabIndex={-1} className={mergeClasses(text.title, styles.title)}>
      {children}
    </h2>
  );
}
