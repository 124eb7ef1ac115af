import { fold } from "../text/fold";
import type { CollectedDirection } from "./collectOutline";
import type { OutlineDirection } from "./Outline";

/**
 * The directions of one goal, numbered as far as the document tells: by their own numbers where these count from 1
 * without a gap or repeat, else by their place in a plain list of all directions (`listed`), else not at all.
 */
export function numberGoal(
  members: readonly CollectedDirection[],
  listed: readonly string[],
): readonly OutlineDirection[] {
  const own = [...members].sort((a, b) => a.number - b.number);
  // Priorities that are printed apart and name their goal are numbered among themselves.
  const apart =
    members.some((one) => one.by === "named") && members.some((one) => one.by !== "named");
  if (!apart && own.every((one, i) => one.number === i + 1)) {
    return own.map((one) => toDirection(one, one.number));
  }
  const order = listed.map(fold);
  const places = members
    .map((one) => ({ one, place: order.indexOf(fold(one.title)) }))
    .sort((a, b) => a.place - b.place);
  const [first] = places;
  if (first && first.place >= 0 && places.every(({ place }, i) => place === first.place + i)) {
    return places.map(({ one }, i) => toDirection(one, i + 1));
  }
  return members.map((one) => toDirection(one, null));
}

function toDirection(one: CollectedDirection, number: number | null): OutlineDirection {
  const { title, points } = one;
  return points.length === 0 ? { number, title } : { number, title, points };
}
