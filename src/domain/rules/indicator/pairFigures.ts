import { similarity } from "../../text/similarity";
import type { Figure } from "./Figure";

/** A target, and the figures reached that answer it: several where the same thing was counted in parts. */
export type FigurePair = { readonly target: Figure; readonly results: readonly Figure[] };

/** Labels that are alike enough to mean the same, and those that may where nothing else can be meant. */
const same = 0.5;
const related = 0.25;

/** 研修会等, 各種研修会: anything of the kind counts. */
const vague = /等|など|各種/u;

/**
 * Which figures of a result cell answer which of a target cell, by their labels, then by their order: between two
 * pairs, the only figure of a unit answers the only target of that unit. A target that nothing answers for certain is
 * left out.
 */
export function pairFigures(
  targets: readonly Figure[],
  results: readonly Figure[],
): readonly FigurePair[] {
  const parts = partsOf(results);
  const exact = targets.filter(({ label }) => !vague.test(label));
  const taken = anchors(exact, parts);
  for (const [at, target] of exact.entries()) {
    if (taken.has(target)) continue;
    const part = onlyOneBetween(target, exact, at, parts, taken);
    if (part) taken.set(target, part);
  }
  const left = parts.filter((part) => ![...taken.values()].includes(part));
  return targets.flatMap((target): FigurePair[] => {
    const part = taken.get(target);
    if (part) return [{ target, results: part }];
    const kin = left.flat().filter((result) => agree(target, result));
    return vague.test(target.label) && kin.length > 0 ? [{ target, results: kin }] : [];
  });
}

/** Figures of one label and unit are parts of one sum; shares never are. */
function partsOf(results: readonly Figure[]): readonly Part[] {
  const parts: [Figure, ...Figure[]][] = [];
  for (const result of results) {
    const part = parts.find(
      ([first]) => first.label === result.label && agree(first, result) && first.label !== "",
    );
    if (part && result.unit !== "%") part.push(result);
    else parts.push([result]);
  }
  return parts;
}

type Part = readonly [Figure, ...Figure[]];

/** Pairs by like labels, the most alike first; each target and each part once. */
function anchors(targets: readonly Figure[], parts: readonly Part[]): Map<Figure, Part> {
  const likely = targets.flatMap((target) =>
    parts.flatMap((part) => {
      const score = scoreOf(target, part);
      return score >= same ? [{ target, part, score }] : [];
    }),
  );
  const taken = new Map<Figure, Part>();
  const used = new Set<Part>();
  for (const { target, part } of likely.sort((a, b) => b.score - a.score)) {
    if (taken.has(target) || used.has(part)) continue;
    taken.set(target, part);
    used.add(part);
  }
  return taken;
}

/** The only free part that agrees, between the pairs around a target of which there is only one there. */
function onlyOneBetween(
  target: Figure,
  targets: readonly Figure[],
  at: number,
  parts: readonly Part[],
  taken: ReadonlyMap<Figure, Part>,
): Part | null {
  const last = targets
    .slice(0, at)
    .filter((one) => taken.has(one))
    .at(-1);
  const next = targets.slice(at + 1).find((one) => taken.has(one));
  const partOf = (one: Figure) => parts.findIndex((part) => part === taken.get(one));
  const rivals = targets
    .slice(last ? targets.indexOf(last) + 1 : 0, next && targets.indexOf(next))
    .filter((one) => one.unit === target.unit);
  const used = new Set(taken.values());
  const free = parts
    .slice(last ? partOf(last) + 1 : 0, next && partOf(next))
    .filter((part) => !used.has(part) && part.some((one) => agree(target, one)));
  const [only, ...others] = free;
  if (!only || others.length > 0 || rivals.length > 1) return null;
  return isRelated(target.label, only[0].label) ? only : null;
}

/** A figure alone in its cell may count anything. */
function agree(a: Figure, b: Figure): boolean {
  return a.unit === b.unit || a.unit === "" || b.unit === "";
}

function scoreOf(target: Figure, part: Part): number {
  const [first] = part;
  return agree(target, first) ? likeness(target.label, first.label) : 0;
}

/** The best that the last words of both reach: `相談窓口の周知 研修会の開催` is about 研修会の開催 as well. */
function likeness(a: string, b: string): number {
  if (a === "" || b === "") return 0;
  return Math.max(...endsOf(a).flatMap((one) => endsOf(b).map((other) => similarity(one, other))));
}

function endsOf(label: string): readonly string[] {
  const words = label.split(" ");
  return words.slice(-4).map((_, i, all) => words.slice(words.length - all.length + i).join(""));
}

/** The end of a Japanese name says what kind of thing it is. */
function isRelated(a: string, b: string): boolean {
  if (a === "" || b === "") return true;
  return a.slice(-2) === b.slice(-2) || likeness(a, b) >= related;
}
