import type { Profile } from "../domain/profile/Profile";
import type { LiveWorkbook } from "../ports/LiveWorkbook";
import type { Notebook } from "../ports/Notebook";
import type { WorkbookFiles } from "../ports/WorkbookFiles";

/** What every use case may call upon; put together in a composition root, never inside a use case. */
export type Deps = {
  readonly workbook: LiveWorkbook;
  readonly notebook: Notebook;
  readonly files: WorkbookFiles;
  /** The words that a workbook is read with while none are kept in it. */
  readonly profile: Profile;
  /** Now, ISO 8601. */
  readonly now: () => string;
  /** A new id, unique in the workbook. */
  readonly newId: () => string;
};
