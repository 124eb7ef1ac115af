import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const selectors = require("jsdom/lib/jsdom/living/helpers/selectors.js");
const { matchesDontThrow } = selectors;

/**
 * jsdom asks its selector engine about each pair of a rule and an element, hundreds for every element. Here it asks only
 * where the element has the name or the class that the selector ends with. This stands before jsdom reads its own parts.
 */
selectors.matchesDontThrow = (element, selector) => {
  if (!endings.has(selector)) endings.set(selector, endingsOf(selector));
  return mayMatch(element, endings.get(selector)) && matchesDontThrow(element, selector);
};

const styleRules = require("jsdom/lib/jsdom/living/helpers/style-rules.js");
const { implForWrapper } = require("jsdom/lib/jsdom/living/generated/utils.js");
const endings = new Map();

/**
 * Of some twenty properties that jsdom works out, all colours among them, who looks for what can be seen wants two: these
 * are answered alone, all others by jsdom's own `getComputedStyle`.
 */
export function quickStyles(window) {
  const { getComputedStyle } = window;
  window.getComputedStyle = (element, pseudo) => {
    const all = () => getComputedStyle(element, pseudo);
    const inner = implForWrapper(element);
    if (!inner || (pseudo ?? "") !== "") return all();
    const shown = new Map([
      ["display", () => styleRules.getDeclarationForElement(inner).getPropertyValue("display")],
      ["visibility", () => styleRules.getResolvedValue(inner, "visibility")],
    ]);
    return answering(shown, all);
  };
}

function answering(shown, all) {
  let known;
  const rest = () => (known ??= all());
  const getPropertyValue = (name) => shown.get(name)?.() ?? rest().getPropertyValue(name);
  return new Proxy(Object.prototype, {
    get(_, name) {
      if (name === "getPropertyValue") return getPropertyValue;
      if (shown.has(name)) return shown.get(name)();
      const value = rest()[name];
      return typeof value === "function" ? value.bind(rest()) : value;
    },
  });
}

/** What the element that a selector means must have, by its alternatives; null: that is not to be seen so easily. */
function endingsOf(selector) {
  const bare = selector.replace(/\[[^\][]*\]|\([^()]*\)/gu, "");
  if (/[^\w\s.,:>+~-]/u.test(bare)) return null;
  const found = bare.split(",").map((one) => {
    const last = one
      .trim()
      .split(/[\s>+~]+/u)
      .at(-1);
    const [, name, className] = /^([a-z][\w-]*)?(?:\.([\w-]+))?/iu.exec(last);
    return { name: name?.toLowerCase(), className };
  });
  return found.every(({ name, className }) => name ?? className) ? found : null;
}

function mayMatch(element, ends) {
  return (
    ends === null ||
    ends.some(({ name, className }) =>
      className ? element.classList.contains(className) : element._localName.toLowerCase() === name,
    )
  );
}
