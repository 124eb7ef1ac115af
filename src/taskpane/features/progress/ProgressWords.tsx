import { useTextStyles } from "../../components/useTextStyles";
import type { ProgressLine } from "./useProgressLines";

/** Lines in words, for the eye: the list beside them is what is heard. */
export function ProgressWords({ lines }: { readonly lines: readonly ProgressLine[] }) {
  const text = useTextStyles();
  return (
    <div aria-hidden>
      {lines.map(({ name, words }) => (
        <p key={name} className={text.plain}>
          {words}
        </p>
      ))}
    </div>
  );
}
