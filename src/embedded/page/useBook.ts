import { useCallback, useEffect, useMemo, useReducer, useState } from "react";
import type { HostWorkbook } from "../model/HostWorkbook";
import type { BookFiles, ChosenFile } from "./BookFiles";
import { explainFileRefusal, otherExplanations, words, type Explanation } from "./words";

export type BookControl = {
  readonly workbook: HostWorkbook | null;
  /** What is going on at the moment or was just done, in a sentence. */
  readonly activity: string | null;
  /** A file that waits for the answer to "what about the changes?". */
  readonly waiting: ChosenFile | null;
  /** Opens a file, or asks first where changes would be lost. */
  open(file: ChosenFile): void;
  openAnyway(): void;
  saveThenOpen(): void;
  stay(): void;
  save(): Promise<boolean>;
};

/** The one workbook that is open. A file that cannot be opened leaves it as it is. */
export function useBook(
  files: BookFiles,
  onOpened: (workbook: HostWorkbook) => void,
  onExplain: (explanation: Explanation | null) => void,
): BookControl {
  const { workbook, activity, setActivity, load } = useOpening(files, onOpened, onExplain);
  const [waiting, setWaiting] = useState<ChosenFile | null>(null);
  const [, showSaved] = useReducer((count: number) => count + 1, 0);
  const save = useCallback(async () => {
    if (!workbook) return false;
    const saved = await saveBook(files, workbook);
    onExplain(saved ? null : otherExplanations.saveFailed(workbook.file));
    if (saved) setActivity(words.fileBar.saved(workbook.file));
    showSaved();
    return saved;
  }, [files, workbook, onExplain, setActivity]);
  useLeaveWarning(workbook);
  return useMemo(() => {
    const openWaiting = () => {
      setWaiting(null);
      if (waiting) void load(waiting);
    };
    return {
      workbook,
      activity,
      waiting,
      open: (file) => {
        onExplain(null);
        if (workbook?.changed) setWaiting(file);
        else void load(file);
      },
      openAnyway: openWaiting,
      saveThenOpen: () => void save().then((saved) => saved && openWaiting()),
      stay: () => setWaiting(null),
      save,
    };
  }, [workbook, activity, waiting, load, save, onExplain]);
}

/** What is open and what is being opened; begins with the file that the server has. */
function useOpening(
  files: BookFiles,
  onOpened: (workbook: HostWorkbook) => void,
  onExplain: (explanation: Explanation | null) => void,
) {
  const [workbook, setWorkbook] = useState<HostWorkbook | null>(null);
  const [activity, setActivity] = useState<string | null>(words.fileBar.loading);
  const load = useCallback(
    async (file: ChosenFile) => {
      setActivity(words.fileBar.opening(file.name));
      onExplain(null);
      const opened = await readBook(files, file);
      setActivity(null);
      if (!opened.ok) return onExplain(explainFileRefusal(opened.failure));
      onOpened(opened.value);
      setWorkbook(opened.value);
    },
    [files, onOpened, onExplain],
  );
  useEffect(() => {
    let current = true;
    void files.served().then((file) => {
      if (!current) return;
      if (file) void load(file);
      else setActivity(null);
    });
    return () => {
      current = false;
    };
  }, [files, load]);
  useEffect(() => workbook?.subscribe(() => setActivity(null)), [workbook]);
  return { workbook, activity, setActivity, load };
}

/** A drop of a folder, or a file that vanished meanwhile, cannot be read at all: it is treated as damaged. */
async function readBook(files: BookFiles, file: ChosenFile): ReturnType<BookFiles["open"]> {
  try {
    return await files.open(await file.read(), file.name);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { ok: false, failure: { code: "damaged", file: file.name, detail } };
  }
}

async function saveBook(files: BookFiles, workbook: HostWorkbook): Promise<boolean> {
  try {
    files.deliver(await files.save(workbook), workbook.file);
  } catch {
    return false;
  }
  workbook.changed = false;
  return true;
}

/** The browser asks before the page is left with changes that are not saved. */
function useLeaveWarning(workbook: HostWorkbook | null): void {
  useEffect(() => {
    const warn = (event: BeforeUnloadEvent) => {
      if (workbook?.changed) event.preventDefault();
    };
    window.addEventListener("beforeunload", warn);
    return () => window.removeEventListener("beforeunload", warn);
  }, [workbook]);
}
