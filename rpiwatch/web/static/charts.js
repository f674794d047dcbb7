/** Charts that the server draws, put among the page's own elements at the width that there is. */

import { ApiError } from "./api.js";
import { h } from "./dom.js";

const STEP_PX = 20;
const SETTLE_MS = 150;

/**
 * A chart with its heading and words, drawn anew when its width changes.
 *
 * What a mark stands for is said in the words above it while a pointer is on it; clicked, `choose` gets its data.
 * @param {{title: string, chart: string, params: Object, signal: AbortSignal, note?: string,
 *   choose?: (data: DOMStringMap) => void, table?: () => Node | Promise<Node>}} its `chart` is the name of /charts/NAME.svg; `table`
 *   makes a table of the same numbers, when somebody wants to see it
 * @returns {HTMLElement}
 */
export function chartPanel({ title, chart, params, signal, note = null, choose = null, table = null }) {
  const words = h("p", { class: "chart-words" });
  const place = h("div", { class: "chart-place", "aria-busy": "true" });
  const details = table === null ? null : h("details", { class: "chart-numbers" }, h("summary", {}, "The numbers as a table"));
  const panel = h(
    "section",
    { class: `panel chart-panel chart-of-${chart}`, "aria-label": title },
    h("h2", { class: "panel-title" }, title),
    words,
    place,
    note === null ? null : h("p", { class: "chart-note" }, note),
    details,
  );
  details?.addEventListener("toggle", async () => {
    if (!details.open || details.children.length > 1) return;
    const numbers = h("div", { class: "table-place", tabindex: 0 });
    details.append(numbers);
    try {
      numbers.append(await table());
    } catch (fault) {
      if (fault.name === "AbortError") return;
      if (!(fault instanceof ApiError)) console.error(fault);
      numbers.replaceWith(h("p", { class: "chart-fault", role: "alert" }, fault instanceof ApiError ? fault.message : "The numbers cannot be shown."));
    }
  });

  let shownPx = 0;
  let settling = null;
  async function draw() {
    const px = Math.floor(place.clientWidth / STEP_PX) * STEP_PX;
    if (px === shownPx || px === 0) return;
    shownPx = px;
    try {
      const svg = await drawing(chart, { ...params, width_px: Math.max(240, Math.min(2400, px)) }, signal);
      if (px !== shownPx) return;
      words.textContent = svg.dataset.says;
      place.replaceChildren(svg);
    } catch (fault) {
      if (fault.name === "AbortError") return;
      if (!(fault instanceof ApiError)) console.error(fault);
      shownPx = 0;
      place.replaceChildren(h("p", { class: "chart-fault", role: "alert" }, fault instanceof ApiError ? fault.message : "The chart cannot be shown."));
    }
    place.removeAttribute("aria-busy");
  }
  const observer = new ResizeObserver(() => {
    clearTimeout(settling);
    settling = setTimeout(draw, shownPx === 0 ? 0 : SETTLE_MS);
  });
  observer.observe(place);
  signal.addEventListener("abort", () => {
    observer.disconnect();
    clearTimeout(settling);
  });

  const tell = (event) => {
    const said = event.target.closest?.("[data-said]")?.dataset.said;
    words.textContent = said ?? place.querySelector("svg")?.dataset.says ?? "";
    words.classList.toggle("is-mark", said !== undefined);
  };
  place.addEventListener("pointerover", tell);
  place.addEventListener("pointerleave", tell);
  if (choose !== null) {
    place.addEventListener("click", (event) => {
      const mark = event.target.closest?.("[data-first], [data-label]");
      if (mark !== null) choose(mark.dataset);
    });
    place.classList.add("can-choose");
  }
  return panel;
}

/** A chart as an element. Its words become its name, and those of its marks data: they are shown by the panel. */
async function drawing(chart, params, signal) {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    if (value !== null && value !== undefined && value !== "") query.set(name, String(value));
  }
  let response;
  let text;
  try {
    response = await fetch(`/charts/${chart}.svg?${query}`, { signal });
    text = await response.text();
  } catch (fault) {
    if (fault.name === "AbortError") throw fault;
    throw new ApiError(0, "rpiwatch does not answer. Is it running, and is this device on its network?");
  }
  if (response.status === 401) location.assign("/login");
  if (!response.ok) throw new ApiError(response.status, refusal(text) ?? `It was refused (status ${response.status}).`);
  const svg = document.importNode(new DOMParser().parseFromString(text, "image/svg+xml").documentElement, true);
  const [title, desc] = [svg.querySelector(":scope > title"), svg.querySelector(":scope > desc")];
  svg.dataset.says = desc.textContent;
  svg.setAttribute("aria-label", `${title.textContent}. ${desc.textContent}`);
  title.remove();
  desc.remove();
  for (const said of svg.querySelectorAll("title")) {
    said.parentElement.dataset.said = said.textContent;
    said.remove();
  }
  return svg;
}

function refusal(text) {
  try {
    return JSON.parse(text).error ?? null;
  } catch {
    return null;
  }
}
