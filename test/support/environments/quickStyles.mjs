import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const selectors = require("jsdom/lib/jsdom/living/helpers/selectors.js");
const { matchesDontThrow } = selectors;
const endings = new Map();

// Before jsdom's other parts take it from there.
selectors.matchesDontThrow = fits;

const { JSDOM } = require("jsdom");
const defaultSheet = require("jsdom/lib/jsdom/browser/default-stylesheet.js");
const { implForWrapper } = require("jsdom/lib/jsdom/living/generated/utils.js");

/** What jsdom takes for a browser's own rules, read by itself. */
const page = new JSDOM(`<style>${defaultSheet}</style>`).window.document;
const defaultRules = page.styleSheets[0].cssRules;

/**
 * jsdom works out each of some twenty properties of an element, all colours among them, and asks its selector engine about
 * every rule. Who looks for what can be seen wants two: these are answered here, out of the rules that speak of them, by
 * jsdom's own cascade. All others are left to its own `getComputedStyle`.
 */
export function quickStyles(window) {
  const { getComputedStyle } = window;
  window.getComputedStyle = (element, pseudo) => {
    const all = () => getComputedStyle(element, pseudo);
    if (!(element instanceof window.Element) || (pseudo ?? "") !== "") return all();
    const inner = implForWrapper(element);
    return answering({ display: () => display(inner), visibility: () => visibility(inner) }, all);
  };
}

function answering(quick, all) {
  let known;
  const rest = () => (known ??= all());
  const getPropertyValue = (name) => quick[name]?.() ?? rest().getPropertyValue(name);
  return new Proxy(Object.prototype, {
    get(_, name) {
      if (name === "getPropertyValue") return getPropertyValue;
      if (Object.hasOwn(quick, name)) return quick[name]();
      const value = rest()[name];
      return typeof value === "function" ? value.bind(rest()) : value;
    },
  });
}

const display = (element) => declared(element).display;

function visibility(element) {
  const { visibility: own } = declared(element);
  if (own !== "") return own;
  return element.parentElement ? visibility(element.parentElement) : "visible";
}

/** By jsdom's own list of what it knows, which it throws away when the page changes. */
const known = new WeakMap();

/** What the last rule that fits, or else the element itself, says; "" where none says anything. */
function declared(element) {
  const { _ownerDocument: document } = element;
  document._styleCache ??= new WeakMap();
  if (!known.has(document._styleCache))
    known.set(document._styleCache, { rules: rulesOf(document), answers: new WeakMap() });
  const { rules, answers } = known.get(document._styleCache);
  if (!answers.has(element)) answers.set(element, cascade(element, rules));
  return answers.get(element);
}

function cascade(element, rules) {
  const said = { display: "", visibility: "" };
  const fitting = rules.filter(({ selectorText }) => fits(element, selectorText));
  for (const { style } of [...fitting, element])
    for (const name of ["display", "visibility"]) {
      const value = style.getPropertyValue(name);
      if (value !== "") said[name] = value === "unset" ? "" : value;
    }
  return said;
}

function rulesOf(document) {
  const sheets = [...document.styleSheets._list].map(({ cssRules }) => cssRules);
  return [defaultRules, ...sheets].flatMap((rules) =>
    [...rules].flatMap(onScreen).filter(({ style }) => style?.display || style?.visibility),
  );
}

function onScreen(rule) {
  if (!rule.media) return [rule];
  return Array.from(rule.media).includes("screen") ? [...rule.cssRules] : [];
}

/** The selector engine is asked only where the element has the name or the class that the selector ends with. */
function fits(element, selector) {
  if (!endings.has(selector)) endings.set(selector, endingsOf(selector));
  return (
    (endings.get(selector)?.some((ending) => endsWith(element, ending)) ?? true) &&
    matchesDontThrow(element, selector)
  );
}

function endsWith(element, { name, className }) {
  return className
    ? element.classList.contains(className)
    : element._localName.toLowerCase() === name;
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
