import { useLayoutEffect, useRef } from "react";

/** Where typing goes on once the fields are drawn: the field's key, and behind how many characters. */
export type FieldFocus = { readonly key: string; readonly caret: number };

/** Moves the focus among fields that come, go and change places. */
export function useFieldFocus() {
  const fields = useRef(new Map<string, HTMLTextAreaElement>());
  const next = useRef<FieldFocus | null>(null);
  useLayoutEffect(() => {
    const wanted = next.current;
    const element = wanted && fields.current.get(wanted.key);
    if (!wanted || !element) return;
    next.current = null;
    element.focus();
    element.setSelectionRange(wanted.caret, wanted.caret);
  });
  return {
    then: (focus: FieldFocus) => {
      next.current = focus;
    },
    field: (key: string) => (element: HTMLTextAreaElement | null) => {
      if (element) fields.current.set(key, element);
      else fields.current.delete(key);
    },
  };
}
