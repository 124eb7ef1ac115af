import { makeStyles, mergeClasses } from "@fluentui/react-components";
import { useState } from "react";
import { copyText } from "../../components/copyText";
import { LinkButton } from "../../components/LinkButton";
import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";

const useStyles = makeStyles({
  name: { overflowWrap: "anywhere", userSelect: "all" },
});

/** The name under which a person saves what has opened without one. */
export function NameToSave({ name }: { readonly name: string }) {
  const styles = useStyles();
  const text = useTextStyles();
  const { circulated: told } = useMessages();
  const [said, setSaid] = useState("");
  const copy = async () => setSaid((await copyText(name)) ? told.copiedName : told.notCopied);
  return (
    <>
      <div className={mergeClasses(text.strong, styles.name)}>{name}</div>
      <LinkButton onClick={() => void copy()}>{told.copyName}</LinkButton>
      <div role="status">{said}</div>
    </>
  );
}
