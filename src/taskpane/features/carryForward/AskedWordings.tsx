import { useMemo, useState } from "react";
import { draftEntry } from "../../../domain/tense/draftEntry";
import { LinkButton } from "../../components/LinkButton";
import { useMessages, usePane } from "../../PaneContext";
import { draftTitle } from "../../state/draftTitle";
import type { OwnDraft } from "../../state/ownDrafts";
import { SentenceRow } from "./SentenceRow";
import { usePencilStyles } from "./usePencilStyles";

/** The sentences of a draft that still stand as they were planned, with the choice that was open when they went in. */
export function AskedWordings({ own }: { readonly own: OwnDraft }) {
  const pencil = usePencilStyles();
  const pane = usePane();
  const { drafts: told } = useMessages();
  const [open, setOpen] = useState(false);
  const { found, parts } = own;
  const { column } = found.draft.place;
  const { text } = found;
  const asked = useMemo(
    () =>
      column.kind === "result"
        ? draftEntry(text, undefined, column.fiscalYear).sentences.filter(
            ({ answer, changes, start }) =>
              answer === "asked" &&
              changes.length > 0 &&
              parts.some((part) => start >= part.start && start < part.start + part.text.length),
          )
        : [],
    [column.kind, column.fiscalYear, text, parts],
  );
  if (asked.length === 0) return null;
  if (!open)
    return (
      <LinkButton
        label={told.askedOf(asked.length, draftTitle(found))}
        onClick={() => setOpen(true)}
      >
        {told.asked(asked.length)}
      </LinkButton>
    );
  return (
    <ul className={pencil.list}>
      {asked.map((sentence) => (
        <SentenceRow
          key={sentence.start}
          sentence={sentence}
          marker=""
          turns
          accept={(accepted) => {
            if (!accepted) return;
            const { start, plan, result } = sentence;
            const after = text.slice(start + plan.length);
            void pane.carry.reword(found, text.slice(0, start) + result + after);
          }}
        />
      ))}
    </ul>
  );
}
