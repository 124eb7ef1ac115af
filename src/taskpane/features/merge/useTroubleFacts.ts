import type { Facts } from "../../../messages/Facts";
import { fileRefusalMessage } from "../../../messages/fileRefusal";
import { useMessages } from "../../PaneContext";
import type { MergeTrouble } from "../../state/MergeState";

/** Why something was not done, in words; null where nothing went wrong. */
export function useTroubleFacts(trouble: MergeTrouble | null): Facts | null {
  const { mergeTrouble: told, locale } = useMessages();
  if (!trouble) return null;
  const { of, failure } = trouble;
  const title = told.title[of];
  if ("file" in failure) {
    const { what, why, todo } = fileRefusalMessage(failure, locale);
    return { title, what, why, remedy: todo };
  }
  return { title, what: told.what[of], ...told.causes[failure.code] };
}
