import type { Facts } from "../../../messages/Facts";
import type { Messages } from "../../../messages/messagesFor";
import type { WholeReason } from "../../../usecases/makeCopies";
import type { Circulated } from "../../../usecases/prepareCirculation";

/** Departments to which the same happened for the same reason. */
export type NotAsAsked = {
  readonly kind: "whole" | "failed";
  readonly departments: readonly string[];
  readonly facts: Facts;
};

/** What could not be made as it was asked for, in words: first those without any copy. */
export function tellNotAsAsked({ copies, failed }: Circulated, messages: Messages): NotAsAsked[] {
  const whole = copies.flatMap(({ department, whole: reason }) =>
    reason === null ? [] : [{ department, cause: whyWhole(reason, messages) }],
  );
  const none = failed.map(({ department, failure }) => ({
    department,
    cause: whyNot(failure, messages),
  }));
  return [...grouped("failed", none, messages), ...grouped("whole", whole, messages)];
}

type Cause = { readonly why: string; readonly remedy: string };

function whyWhole(reason: WholeReason, messages: Messages): Cause {
  const { notExtract: told } = messages.circulateTrouble;
  if (typeof reason === "string") return told[reason];
  return whyNot(reason, messages);
}

function whyNot(failure: Exclude<WholeReason, string>, messages: Messages): Cause {
  const { notExtract, notMade } = messages.circulateTrouble;
  switch (failure.code) {
    case "rows-stay":
      return notExtract["rows-stay"](failure.sheetName, failure.obstacle);
    case "not-editable":
    case "sheet-missing":
      return notMade[failure.code];
    default:
      return notMade.other;
  }
}

function grouped(
  kind: NotAsAsked["kind"],
  cases: readonly { readonly department: string; readonly cause: Cause }[],
  { circulated: told, words }: Messages,
): NotAsAsked[] {
  const groups = new Map<string, { cause: Cause; departments: string[] }>();
  for (const { department, cause } of cases) {
    const group = groups.get(cause.why) ?? { cause, departments: [] };
    group.departments.push(department);
    groups.set(cause.why, group);
  }
  const [title, what] =
    kind === "whole" ? [told.wholeTitle, told.wholeWhat] : [told.failedTitle, told.failedWhat];
  return [...groups.values()].map(({ cause, departments }) => ({
    kind,
    departments,
    facts: { title: title(departments.length), what: what(words.and(departments)), ...cause },
  }));
}
