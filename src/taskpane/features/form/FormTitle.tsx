import { makeStyles } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import { useTextStyles } from "../../components/useTextStyles";

const useStyles = makeStyles({ title: { outlineStyle: "none" } });

/** A screen's heading; the focus goes on from here, for what was pressed is gone or was in a menu. */
export function FormTitle({ children }: { readonly children: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const title = useRef<HTMLHeadingElement>(null);
  useEffect(() => title.current?.focus(), []);
  return (
    <h2 ref={title} tabIndex={-1} className={`${text.title} ${styles.title}`}>
      {children}
    </h2>
  );
}
