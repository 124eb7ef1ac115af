/** What Fluent asks of a browser and jsdom does not have. Import this before anything of the pane. */
class SizeNeverChanges {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { ResizeObserver: SizeNeverChanges });

/**
 * jsdom draws nothing, and yet compares every style rule with every element each time that somebody asks what can be
 * seen: it gets those rules only by which something is hidden or shown.
 */
const sheet = CSSStyleSheet.prototype;
const { insertRule } = sheet;
sheet.insertRule = function insertHiding(this: CSSStyleSheet, rule, index) {
  return /display:|visibility:/u.test(rule) ? insertRule.call(this, rule, index) : 0;
};
