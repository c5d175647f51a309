// The search of the site: pages that have all words, those with them in the title first. The pages come from pages.js.

/** @typedef {{ readonly at: string, readonly title: string, readonly text: string }} Page */

/** @type {readonly Page[]} */
// @ts-expect-error Set by the script before this one.
const all = PAGES;
const field = /** @type {HTMLInputElement} */ (document.getElementById("words"));
const list = /** @type {HTMLElement} */ (document.getElementById("found"));
const MOST = 12;

/** How well a page fits; 0 where a word is missing. @param {Page} page @param {readonly string[]} words */
function scoreOf({ title, text }, words) {
  let score = 0;
  for (const word of words) {
    const inTitle = title.toLowerCase().replaceAll("-", " ").includes(word.replaceAll("-", " "));
    const times = text.toLowerCase().split(word).length - 1;
    if (!inTitle && times === 0) return 0;
    score += (inTitle ? 20 : 0) + Math.min(times, 9);
  }
  return score;
}

/** @param {string} text @param {string} word */
function excerpt(text, word) {
  const at = Math.max(0, text.toLowerCase().indexOf(word) - 40);
  return `${at > 0 ? "…" : ""}${text.slice(at, at + 140)}…`;
}

/** @param {Page} page @param {string} word */
function row(page, word) {
  const item = document.createElement("li");
  const link = document.createElement("a");
  link.href = `${field.dataset.up}${page.at}`;
  link.textContent = page.title;
  const context = document.createElement("p");
  context.textContent = excerpt(page.text, word);
  item.append(link, context);
  return item;
}

field.addEventListener("input", () => {
  const words = field.value.toLowerCase().split(/\s+/).filter(Boolean);
  const scored = all.map((page) => ({ page, score: scoreOf(page, words) }));
  const found = scored.filter(({ score }) => score > 0).sort((a, b) => b.score - a.score);
  list.replaceChildren(...found.slice(0, MOST).map(({ page }) => row(page, words[0] ?? "")));
  if (found.length === 0) list.textContent = "Nothing was found.";
  list.hidden = words.length === 0;
});

field.addEventListener("keydown", (event) => {
  const [first] = list.getElementsByTagName("a");
  if (event.key === "Enter" && first) first.click();
  if (event.key === "Escape") list.hidden = true;
});
