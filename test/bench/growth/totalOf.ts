import type { Work } from "./WorkCounter";

export function totalOf(work: Work): number {
  return [...work.values()].reduce((sum, one) => sum + one, 0);
}
