import * as React from "react";

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

type ReactInside = {
  readonly __CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE: object;
};

/**
 * React's development build writes down a stack trace for each element that is made, ten thousand a second at most: for
 * developer tools that show who made it. It thinks that they are made already.
 */
Object.defineProperty(
  (React as unknown as ReactInside).__CLIENT_INTERNALS_DO_NOT_USE_OR_WARN_USERS_THEY_CANNOT_UPGRADE,
  "recentlyCreatedOwnerStacks",
  { get: () => Infinity, set: () => {} },
);
