import type { Result } from "../domain/Result";
import type { Finding } from "../domain/rules/Finding";
import { sameIgnored, type IgnoredFinding } from "../domain/rules/IgnoredFinding";
import type { NotebookContent, NotebookFailure } from "../ports/Notebook";
import type { Deps } from "./Deps";

/** Leaves findings as they are (このままにする), with the reason; kept in the workbook, so that others see it too. */
export function ignoreFindings(
  { notebook, now }: Pick<Deps, "notebook" | "now">,
  findings: readonly Finding[],
  reason: string,
): Promise<Result<NotebookContent, NotebookFailure>> {
  const added = findings.map(({ rule, place, subject }): IgnoredFinding => {
    return { rule, place, subject, reason, at: now() };
  });
  return notebook.update((content) => ({
    ...content,
    ignored: [...content.ignored, ...added],
  }));
}

/** Brings findings back that were left as they are. */
export function unignoreFindings(
  { notebook }: Pick<Deps, "notebook">,
  ignored: readonly IgnoredFinding[],
): Promise<Result<NotebookContent, NotebookFailure>> {
  return notebook.update((content) => ({
    ...content,
    ignored: content.ignored.filter((one) => !ignored.some((other) => sameIgnored(one, other))),
  }));
}
