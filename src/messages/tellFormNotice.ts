import type { FormNotice } from "../domain/form/FormProposal";
import type { ProtectionNotice } from "../domain/form/protectForm";
import type { NoticeWords } from "./formNotices";

/** A notice of a change of the form, in words. */
export function tellFormNotice(
  { notices }: NoticeWords,
  notice: FormNotice | ProtectionNotice,
): string {
  // Of a union it cannot be told that code and facts belong together; of one notice they do.
  const tell = notices[notice.code] as (notice: FormNotice | ProtectionNotice) => string;
  return tell(notice);
}
