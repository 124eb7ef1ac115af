import { after } from "./after";
import { applyFailure } from "./applyFailure";
import { arriving } from "./arriving";
import { asking } from "./asking";
import { bookNotices } from "./bookNotices";
import { carry } from "./carry";
import { carryBlocks } from "./carryBlocks";
import { check } from "./check";
import { circulated } from "./circulated";
import { circulateScreen } from "./circulateScreen";
import { circulateTrouble } from "./circulateTrouble";
import { cityWords } from "./cityWords";
import { correcting } from "./correcting";
import { declined } from "./declined";
import { drafts } from "./drafts";
import { editing } from "./editing";
import { editRefusal } from "./editRefusal";
import { entry } from "./entry";
import { filter } from "./filter";
import { filterScreen } from "./filterScreen";
import { findings } from "./findings";
import { form } from "./form";
import { formScreens } from "./formScreens";
import { glossary } from "./glossary";
import { help } from "./help";
import { history } from "./history";
import type { InBoth, Locale } from "./inBoth";
import { keptInBook } from "./keptInBook";
import { lists } from "./lists";
import { merge } from "./merge";
import { mergeApply } from "./mergeApply";
import { mergeReport } from "./mergeReport";
import { mergeReview } from "./mergeReview";
import { mergeScreen } from "./mergeScreen";
import { mergeStart } from "./mergeStart";
import { mergeTrouble } from "./mergeTrouble";
import { notebookFailure } from "./notebookFailure";
import { outline } from "./outline";
import { profileProblem } from "./profileProblem";
import { progress } from "./progress";
import { progressScreen } from "./progressScreen";
import { readFailure } from "./readFailure";
import { recognised } from "./recognised";
import { records } from "./records";
import { reporting } from "./reporting";
import { ribbon } from "./ribbon";
import { rollOver } from "./rollOver";
import { rollOverWhy } from "./rollOverWhy";
import { settings } from "./settings";
import { shell } from "./shell";
import { startFailure } from "./startFailure";
import { tour } from "./tour";
import { undoRefusal } from "./undoRefusal";
import { unfinished } from "./unfinished";
import { unreported } from "./unreported";
import { welcome } from "./welcome";
import { words } from "./words";
import { work } from "./work";
import { writing } from "./writing";

const areas = {
  words,
  shell,
  recognised,
  arriving,
  asking,
  correcting,
  cityWords,
  profileProblem,
  keptInBook,
  entry,
  editing,
  writing,
  carry,
  carryBlocks,
  check,
  findings,
  filter,
  filterScreen,
  unreported,
  progress,
  progressScreen,
  lists,
  merge,
  mergeScreen,
  mergeReport,
  mergeReview,
  mergeApply,
  mergeStart,
  mergeTrouble,
  circulateScreen,
  circulated,
  circulateTrouble,
  after,
  reporting,
  drafts,
  work,
  declined,
  unfinished,
  ribbon,
  readFailure,
  applyFailure,
  editRefusal,
  undoRefusal,
  notebookFailure,
  outline,
  history,
  form,
  formScreens,
  rollOver,
  rollOverWhy,
  startFailure,
  welcome,
  tour,
  help,
  glossary,
  bookNotices,
  settings,
  records,
};

type Areas = typeof areas;

/** Every sentence a person reads, in one language, by area. */
export type Messages = {
  readonly [Area in keyof Areas]: Areas[Area] extends InBoth<infer Sentences> ? Sentences : never;
} & { readonly locale: Locale };

/** The sentences for an Office display language (`ja-JP`, `en-US` …). Anything but English is Japanese. */
export function messagesFor(language: string | null | undefined): Messages {
  const locale: Locale = /^en\b/i.test(language ?? "") ? "en" : "ja";
  const chosen = Object.entries(areas).map(([area, both]) => [area, both[locale]]);
  return { ...(Object.fromEntries(chosen) as Omit<Messages, "locale">), locale };
}
