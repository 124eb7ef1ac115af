import { explanations, type Explanation } from "./explanations";
import type { Obstacle } from "./Obstacle";

const labels = {
  ja: { cause: "原因", remedy: "対処" },
  en: { cause: "Why", remedy: "What to do" },
};

/** Puts the explanation in the pane's place. A second one takes the place of the first. */
export function showExplanation(page: Document, obstacle: Obstacle): void {
  removeExplanation(page);
  const box = page.createElement("div");
  box.id = "explanation";
  box.setAttribute("role", "alert");
  box.setAttribute("data-obstacle", obstacle);
  box.style.cssText =
    "padding:16px;max-width:560px;font:14px/23px 'Yu Gothic UI','Hiragino Sans',Meiryo,sans-serif;" +
    "line-break:strict;word-break:auto-phrase";
  box.appendChild(section(page, "ja", explanations[obstacle].ja));
  box.appendChild(section(page, "en", explanations[obstacle].en));
  const root = page.getElementById("root");
  if (root) root.style.display = "none";
  page.body.appendChild(box);
}

/** Gives the pane its place back, if it came up after all. */
export function removeExplanation(page: Document): void {
  const box = page.getElementById("explanation");
  if (box && box.parentNode) box.parentNode.removeChild(box);
  const root = page.getElementById("root");
  if (root) root.style.display = "";
}

function section(page: Document, language: "ja" | "en", words: Explanation): HTMLElement {
  const part = page.createElement("section");
  part.lang = language;
  part.style.cssText = "margin-bottom:20px";
  const heading = page.createElement("h1");
  heading.style.cssText = "font-size:16px;line-height:26px;margin:0 0 8px;text-wrap:balance";
  heading.appendChild(page.createTextNode(words.happened));
  part.appendChild(heading);
  part.appendChild(line(page, labels[language].cause, words.cause));
  part.appendChild(line(page, labels[language].remedy, words.remedy));
  return part;
}

function line(page: Document, label: string, text: string): HTMLElement {
  const paragraph = page.createElement("p");
  paragraph.style.cssText = "margin:0 0 8px";
  const strong = page.createElement("strong");
  strong.appendChild(page.createTextNode(label + ": "));
  paragraph.appendChild(strong);
  paragraph.appendChild(page.createTextNode(text));
  return paragraph;
}
