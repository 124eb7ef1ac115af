/** What Fluent asks of a browser and jsdom does not have. Import this before anything of the pane. */
class SizeNeverChanges {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
}

Object.assign(globalThis, { ResizeObserver: SizeNeverChanges });
