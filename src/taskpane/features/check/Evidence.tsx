import { useTextStyles } from "../../components/useTextStyles";
import { useMessages } from "../../PaneContext";

/** 根拠: why something is a finding. */
export function Evidence({ why }: { readonly why: string }) {
  const text = useTextStyles();
  const { check: told } = useMessages();
  return <p className={text.note}>{told.evidence(why)}</p>;
}
