import type { Frame } from "playwright-core";

/**
 * Texts that a person cannot read as they stand: cut off by a box that does not scroll (and has no `title` that says the
 * whole), sticking out of their button, or lying over another text; and main actions less than 44 px high.
 */
export function textFindings(frame: Frame): Promise<string[]> {
  return frame.evaluate(() => {
    type Line = { element: Element; said: string; box: DOMRect; port: Element };
    const root = document.getElementById("root");
    if (!root) return ["The page has no root"];
    const scrolls = (overflow: string) => overflow === "auto" || overflow === "scroll";
    const cuts = (overflow: string) => overflow === "hidden" || overflow === "clip";
    const lines = [...linesIn(root)];
    return [
      ...lines.flatMap(cutOff),
      ...lines.flatMap(stickingOut),
      ...lyingOver(),
      ...lowActions(),
    ];

    function* linesIn(top: Element): Generator<Line> {
      const walker = document.createTreeWalker(top, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        const said = node.textContent?.trim() ?? "";
        if (!element || said === "" || isOnlyHeard(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const port = scrollingAbove(element);
        for (const box of range.getClientRects())
          if (box.width > 1 && box.height > 1)
            yield { element, said: said.slice(0, 30), box, port };
      }
    }

    /** Hidden, drawn by the chart or the browser itself, or clipped to a point for screen readers. */
    function isOnlyHeard(element: Element): boolean {
      const shown = element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
      if (!shown || element.closest("svg, select, textarea, [inert]")) return true;
      return above(element).some((box) => {
        const { width, height } = box.getBoundingClientRect();
        return (width <= 1 || height <= 1) && cuts(getComputedStyle(box).overflowX);
      });
    }

    function above(element: Element): Element[] {
      const boxes: Element[] = [];
      for (let box: Element | null = element; box && box !== root; box = box.parentElement)
        boxes.push(box);
      return boxes;
    }

    function scrollingAbove(element: Element): Element {
      const box = above(element).find((one) => scrolls(getComputedStyle(one).overflowY));
      return box ?? document.documentElement;
    }

    function cutOff(line: Line): string[] {
      return isCut(line) && !line.element.closest("[title]") ? [`cut off: ${line.said}`] : [];
    }

    function isCut({ element, box }: Line): boolean {
      let [across, down] = [true, true];
      for (const around of above(element)) {
        const { overflowX, overflowY } = getComputedStyle(around);
        const edge = around.getBoundingClientRect();
        const beyond = box.right > edge.right + 1 || box.left < edge.left - 1;
        const below = box.bottom > edge.bottom + 5 || box.top < edge.top - 5;
        if ((across && beyond && cuts(overflowX)) || (down && below && cuts(overflowY)))
          return true;
        across &&= !scrolls(overflowX);
        down &&= !scrolls(overflowY);
      }
      return false;
    }

    function stickingOut({ element, said, box }: Line): string[] {
      if (element.closest("[title]")) return [];
      const edge = element.closest("button, [role=tab], [role=radio]")?.getBoundingClientRect();
      if (!edge) return [];
      const inside =
        box.left >= edge.left - 1 &&
        box.right <= edge.right + 1 &&
        box.top >= edge.top - 4 &&
        box.bottom <= edge.bottom + 4;
      return inside ? [] : [`sticks out of its button: ${said}`];
    }

    function lyingOver(): string[] {
      const found: string[] = [];
      const sorted = lines.filter((line) => !floats(line.element) && !isCut(line));
      sorted.sort((a, b) => a.box.top - b.box.top);
      for (const [at, upper] of sorted.entries())
        for (const lower of sorted.slice(at + 1)) {
          if (lower.box.top > upper.box.bottom) break;
          const apart = upper.element !== lower.element && upper.port === lower.port;
          if (apart && shared(upper.box, lower.box))
            found.push(`${upper.said} and ${lower.said} lie over each other`);
        }
      return found;
    }

    function shared(a: DOMRect, b: DOMRect): boolean {
      const wide = Math.min(a.right, b.right) - Math.max(a.left, b.left);
      const high = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
      return wide > 2 && high > 4;
    }

    function floats(element: Element): boolean {
      return above(element).some((box) => /fixed|sticky/.test(getComputedStyle(box).position));
    }

    function lowActions(): string[] {
      const actions = document.querySelectorAll("footer > :last-child > button, header [role=tab]");
      return [...actions]
        .filter((one) => one.checkVisibility() && one.getBoundingClientRect().height < 43.5)
        .map((one) => `less than 44 px high: ${one.textContent}`);
    }
  });
}
