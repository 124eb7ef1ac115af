import { useMemo } from "react";
import { askOwners } from "../../../domain/filter/askOwners";
import { usePaneState } from "../../PaneContext";
import { OwnerCard } from "./OwnerCard";

/** What owner cells say in words that no register knows (総務・地域): asked once, one after the other. */
export function OwnerQuestions() {
  const book = usePaneState((state) => state.book);
  const later = usePaneState((state) => state.filter.later);
  const questions = useMemo(
    () => (book.kind === "read" ? askOwners(book.understanding) : []),
    [book],
  );
  const open = questions.filter(({ written, parts }) => parts.length > 0 && !later.has(written));
  const [first, ...more] = open;
  return first && <OwnerCard key={first.written} question={first} more={more.length} />;
}
