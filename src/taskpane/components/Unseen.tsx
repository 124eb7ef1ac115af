import { makeStyles } from "@fluentui/react-components";

const useStyles = makeStyles({
  unseen: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** A live region that is only heard: says its text each time it becomes another. */
export function Unseen({ children }: { readonly children: string }) {
  const styles = useStyles();
  return (
    <div role="status" className={styles.unseen}>
      {children}
    </div>
  );
}
