import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { MergeDesk } from "../../../usecases/MergeDesk";
import { useMessages } from "../../PaneContext";

/** Copies that the workbook could not keep, and which are not here any more. Nothing where there are none. */
export function DropAgainBar({ desk }: { readonly desk: MergeDesk }) {
  const { mergeStart: told, words } = useMessages();
  const here = new Set(desk.copies.map(({ file }) => file));
  const gone = [...new Set([...desk.work.dropAgain, ...desk.lost])].filter(
    (file) => !here.has(file),
  );
  if (gone.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{told.dropAgain(gone.length)}</MessageBarTitle>
        <div>{words.and(gone)}</div>
        <div>{told.dropAgainNote}</div>
      </MessageBarBody>
    </MessageBar>
  );
}
