import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useLayoutEffect, useRef, type ComponentProps, type RefCallback } from "react";
import { paneTokens as t } from "../../theme/paneTokens";

const useStyles = makeStyles({
  field: {
    display: "block",
    width: "100%",
    minWidth: 0,
    minHeight: "27px",
    boxSizing: "border-box",
    padding: "2px 0",
    border: "none",
    outlineStyle: "none",
    resize: "none",
    overflow: "hidden",
    backgroundColor: "transparent",
    color: t.colorNeutralForeground1,
    font: "inherit",
    fontSize: t.fontSizeBase300,
    lineHeight: t.lineHeightBase300,
    overflowWrap: "anywhere",
    wordBreak: "normal",
    lineBreak: "strict",
  },
});

type Props = Omit<ComponentProps<"textarea">, "ref" | "rows"> & {
  readonly value: string;
  readonly field?: RefCallback<HTMLTextAreaElement>;
};

/** A text field as high as its text. */
export function AutoText({ field, className, ...props }: Props) {
  const styles = useStyles();
  const own = useRef<HTMLTextAreaElement | null>(null);
  useLayoutEffect(() => {
    const element = own.current;
    if (!element) return;
    element.style.height = "auto";
    element.style.height = `${element.scrollHeight}px`;
  }, [props.value]);
  return (
    <textarea
      {...props}
      ref={(element) => {
        own.current = element;
        field?.(element);
      }}
      rows={1}
      lang="ja"
      className={mergeClasses(styles.field, className)}
    />
  );
}
