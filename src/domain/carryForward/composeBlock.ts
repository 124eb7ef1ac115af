import { lineBreakOf } from "../entryEdit/editBlock";
import { formatItem } from "../entry/formatEntry";
import { parseEntry } from "../entry/parseEntry";
import type { CarryBlock } from "./CarryBlock";
import { linesOf, missingItems } from "./missingBlocks";
import { renameInTag } from "./renameInTag";
import type { Succession } from "./Succession";
import { withoutLastBreaks } from "../text/withoutLastBreaks";

/** The text that a block's source makes, under today's names where these are settled; `""` for nothing. */
export function composeBlock(block: CarryBlock): string {
  return renameInTag(sourceText(block), namesOf(block.successions));
}

/** The same under the names that its source has. */
export function sourceText({ plan, result, source }: CarryBlock): string {
  if (source === "none") return "";
  const draft = source === "result" || !plan ? "" : plan.draft;
  const said = source === "plan" || !result ? "" : result.text;
  return together(draft, said);
}

function namesOf(successions: readonly Succession[]): Map<string, string> {
  return new Map(
    successions.flatMap(({ former, successor }) =>
      successor === null || successor === former ? [] : [[former, successor] as const],
    ),
  );
}

/** A block, and under its tag what another one says beyond it. */
function together(draft: string, result: string): string {
  if (draft === "" || result === "") return draft + result;
  const items = parseEntry(result).blocks.flatMap((block) => block.items);
  const saying = parseEntry(draft).blocks.map(linesOf);
  const added = missingItems(saying, items).map((item) => withoutLastBreaks(formatItem(item)));
  if (added.length === 0) return draft;
  const body = withoutLastBreaks(draft);
  return [body, ...added].join(lineBreakOf(draft)) + draft.slice(body.length);
}
