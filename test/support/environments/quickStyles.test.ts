/** @jest-environment <rootDir>/test/support/environments/page.mjs */

/** What a page shows by these rules and elements; the element that is asked about has the id `it`. */
function shown(rules: string, page: string) {
  document.head.innerHTML = `<style>${rules}</style>`;
  document.body.innerHTML = page;
  const it = document.getElementById("it");
  if (!it) throw new Error(page);
  const style = getComputedStyle(it);
  expect(style.getPropertyValue("display")).toBe(style.display);
  expect(style.getPropertyValue("visibility")).toBe(style.visibility);
  return { display: style.display, visibility: style.visibility };
}

const display = (rules: string, page: string) => shown(rules, page).display;
const visibility = (rules: string, page: string) => shown(rules, page).visibility;

describe("what can be seen of an element", () => {
  it("is what a browser makes of its name and attributes where no rule says anything", () => {
    expect(display("", "<p id=it>")).toBe("block");
    expect(display("", "<p id=it hidden>")).toBe("none");
    expect(display("", "<input id=it type=hidden>")).toBe("none");
    expect(display("", "<dialog id=it>")).toBe("none");
    expect(display("", "<ul><li id=it></ul>")).toBe("list-item");
  });

  it.each([
    [".a { display: none }", "<p id=it class='b a'>", "none"],
    [".a { display: none }", "<p id=it class='ab'>", "block"],
    [".a.b { display: none }", "<p id=it class='a'>", "block"],
    ["p { display: none }", "<P id=it>", "none"],
    ["p.a { display: none }", "<p id=it class=a>", "none"],
    [".b, .a { display: none }", "<p id=it class=a>", "none"],
    [".b > .a { display: none }", "<div class=b><p id=it class=a></div>", "none"],
    [".b > .a { display: none }", "<div class=b><div><p id=it class=a></div></div>", "block"],
    [".b .a { display: none }", "<div class=b><div><p id=it class=a></div></div>", "none"],
    [".b ~ * { display: none }", "<i class=b></i><p id=it>", "none"],
    [".a:not(.b, i) { display: none }", "<p id=it class=a>", "none"],
    [".a:not(.b, i) { display: none }", "<p id=it class='a b'>", "block"],
    [":is(.a, .b) { display: none }", "<p id=it class=b>", "none"],
    ["#it { display: none }", "<p id=it>", "none"],
    ["[title='.b, i'] { display: none }", "<p id=it title='.b, i'>", "none"],
    [".a:empty { display: none }", "<p id=it class=a>一</p>", "block"],
    [".a { display: none } .b { display: flex }", "<p id=it class='a b'>", "flex"],
    ["@media screen { .a { display: none } }", "<p id=it class=a>", "none"],
    [".a { display: none }", "<p id=it class=a style='display: grid'>", "grid"],
  ])("%s on %s: %s", (rules, page, expected) => {
    expect(display(rules, page)).toBe(expected);
  });

  it("comes down from what is around it only where that is so in CSS", () => {
    expect(shown(".a { display: none }", "<div class=a><p id=it></div>").display).toBe("block");
    const inside = "<div class=a><p><i id=it></i></p></div>";
    expect(visibility(".a { visibility: hidden }", inside)).toBe("hidden");
    expect(visibility(".a { visibility: hidden } i { visibility: visible }", inside)).toBe(
      "visible",
    );
  });

  it("is another one as soon as the page is", () => {
    const before = shown(".a { display: none }", "<p id=it>");
    const it = document.getElementById("it");
    it?.classList.add("a");
    const after = it && getComputedStyle(it).display;
    it?.classList.remove("a");
    expect([before.display, after, it && getComputedStyle(it).display]).toEqual([
      "block",
      "none",
      "block",
    ]);
  });
});

test("everything else is told by the page's own getComputedStyle, functions among it", () => {
  shown(".a { position: fixed; color: red }", "<p id=it class=a style='width: 20px'>");
  const it = document.getElementById("it");
  const style = it && getComputedStyle(it);
  expect([style?.position, style?.width, style?.getPropertyValue("color")]).toEqual([
    "fixed",
    "20px",
    "rgb(255, 0, 0)",
  ]);
  expect(style?.getPropertyPriority("width")).toBe("");
  expect(() => getComputedStyle(null as unknown as Element)).toThrow(TypeError);
});
