import { departmentsNamed } from "../department/departmentsNamed";
import type { Block } from "../entry/Entry";
import type { Profile } from "../profile/Profile";

/**
 * Whether a department has written in a place. Where departments write blocks, its own must be there and hold something;
 * text under no tag is the owners', and where no tag stands at all and nobody owns it, everybody's.
 */
export function hasWritten(
  blocks: readonly Block[],
  department: string,
  owners: readonly string[],
  profile: Profile,
): boolean {
  const filled = blocks.filter(({ items }) => items.some(holdsText));
  const shared = owners.length === 0 && blocks.every(({ tag }) => tag === null);
  return filled.some(({ tag }) =>
    tag
      ? tag.departments.some((name) => departmentsNamed(name, profile).includes(department))
      : shared || owners.includes(department),
  );
}

function holdsText({ text, continuation }: Block["items"][number]): boolean {
  return [text, ...continuation.map((line) => line.text)].some((line) => line.trim() !== "");
}
