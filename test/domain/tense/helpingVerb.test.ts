import { helpingVerb } from "../../../src/domain/tense/helpingVerb";
import type { AskedReason } from "../../../src/domain/tense/SentenceTense";

/** Braces as in `written`; without them there is no suggestion. */
const helped: readonly (readonly [AskedReason, string])[] = [
  ["going-on", "取組を広げて{いく→きた}"],
  ["going-on", "取組を広げて{行く→きた}"],
  ["going-on", "地域で学んで{いく→きた}"],
  ["going-on", "取組を広げて{いきます→きました}"],
  ["going-on", "取組を広げて{来ます→きました}"],
  ["going-on", "取組を広げて{まいる→まいった}"],
  ["going-on", "地域で学んで{参る→まいった}"],
  ["going-on", "取組を広げて{まいります→まいりました}"],
  ["ongoing", "周知に努め{ている→た}"],
  ["ongoing", "周知に努め{ておる→た}"],
  ["ongoing", "地域で学ん{でいる→だ}"],
  ["ongoing", "地域で学ん{でおる→だ}"],
  ["ongoing", "周知に努め{ています→ました}"],
  ["ongoing", "周知に努め{ております→ました}"],
  ["ongoing", "地域で学んでい{ます→ました}"],
  ["ongoing", "相談を行っており{ます→ました}"],
  ["ongoing", "新規の募集はしていない"],
  ["ongoing", "新規の募集はしていません"],
  ["ongoing", "新規の募集はしておらず"],
  ["state", "案内が置いてあ{る→った}"],
  ["intention", "体制を強化したい"],
  ["intention", "体制を強化したいです"],
  ["intention", "体制を強化したいと考えています"],
  ["intention", "体制を強化したいと思います"],
  ["intention", "体制を強化したいとする"],
  ["intention", "体制の強化が要ると考えております"],
  ["intention", "みんなで支え合おう"],
  ["intention", "みんなで支え合いましょう"],
  ["state", "相談の窓口であ{ります→りました}"],
  ["state", "利用料は無料{です→でした}"],
  ["state", "周知を図ること"],
  ["state", "早く知らせるべき"],
];

test.each(helped)("%s: %s", (doubt, marked) => {
  const [, before = marked, plan = "", result = ""] = /^(.*)\{(.*)→(.*)\}$/u.exec(marked) ?? [];
  expect(helpingVerb(before + plan)).toMatchObject({
    cut: plan.length,
    past: result,
    politePast: result,
    doubt,
  });
});

test.each(helped.map(([, marked]) => marked.replace(/\{(.*)→.*\}/u, "$1")))(
  "only at the end: %s方を訪ねる",
  (words) => {
    expect(helpingVerb(`${words}方を訪ねる`)).toBeNull();
  },
);

test.each([
  "周知に努める",
  "お寺に参る",
  "宛名を書いておきます",
  "相談できる人がある",
  "手をたたき、おります",
  "全ての窓口が分かり、ある",
])("%s has none", (words) => {
  expect(helpingVerb(words)).toBeNull();
});
