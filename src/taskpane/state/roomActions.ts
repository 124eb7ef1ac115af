import { readingActions, type ReadingActions } from "./answering";
import { carryActions, type CarryActions } from "./carrying";
import { checkActions, type CheckActions } from "./checking";
import { circulateActions, type CirculateActions } from "./circulating";
import { editActions, type EditActions } from "./editing";
import { filterActions, type FilterActions } from "./filtering";
import { formActions, type FormActions } from "./formActions";
import type { GuideCore } from "./GuideCore";
import { historyActions, type HistoryActions } from "./historyActions";
import { listActions, type ListActions } from "./listing";
import { mergeActions, type MergeActions } from "./merging";
import { noticeActions, type NoticeActions } from "./noticing";
import { outlineActions, type OutlineActions } from "./outlining";
import { progressActions, type ProgressActions } from "./progressing";
import { recordActions, type RecordActions } from "./recordActions";
import { rollActions, type RollActions } from "./rolling";
import { afterActions, type AfterActions } from "./undoing";
import { wordsActions, type WordsActions } from "./wordsActions";

/** What a person can do in each room of the pane. */
export type RoomActions = {
  readonly carry: CarryActions;
  readonly after: AfterActions;
  readonly reading: ReadingActions;
  readonly words: WordsActions;
  readonly outline: OutlineActions;
  readonly check: CheckActions;
  readonly lists: ListActions;
  readonly filter: FilterActions;
  readonly progress: ProgressActions;
  readonly merge: MergeActions;
  readonly circulate: CirculateActions;
  readonly edit: EditActions;
  readonly history: HistoryActions;
  readonly form: FormActions;
  readonly roll: RollActions;
  readonly records: RecordActions;
  readonly notices: NoticeActions;
};

export function roomActions(core: GuideCore): RoomActions {
  return {
    carry: carryActions(core),
    after: afterActions(core),
    reading: readingActions(core),
    words: wordsActions(core),
    outline: outlineActions(core),
    check: checkActions(core),
    lists: listActions(core),
    filter: filterActions(core),
    progress: progressActions(core),
    merge: mergeActions(core),
    circulate: circulateActions(core),
    edit: editActions(core),
    history: historyActions(core),
    form: formActions(core),
    roll: rollActions(core),
    records: recordActions(core),
    notices: noticeActions(core),
  };
}
