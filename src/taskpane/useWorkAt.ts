import { useMessages, usePaneState } from "./PaneContext";

/** With what slow work is busy at the moment: the file that is read, the copy that is made; null where nothing is to be said. */
export function useWorkAt(): string | null {
  const { mergeStart, circulateScreen } = useMessages();
  const file = usePaneState(({ merge }) => merge.reading);
  const department = usePaneState(({ work, circulate }) =>
    work?.kind === "circulating" ? circulate.making[work.progress?.done ?? 0] : undefined,
  );
  if (department !== undefined) return circulateScreen.making(department);
  return file && mergeStart.reading(file);
}
