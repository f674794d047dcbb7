/** All labels that were ever seen: how often, the best picture, when first and last, and how often it was right. */

import { playAmong } from "../clips_around.js";
import { button, empty, h, icon } from "../dom.js";
import { table } from "../tables.js";
import { dateOf, longDuration, percent, time } from "../time.js";

export const title = "Labels";

const ORDERS = [
  ["visits", "Most frequent first"],
  ["last", "Seen last, first"],
  ["first", "Newest label first"],
  ["name", "By name"],
];
const PAGE = 60;
const WHEN = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });
const COMPARE = {
  visits: () => 0, // as the server has them
  last: (one, other) => (other.last_us ?? 0) - (one.last_us ?? 0),
  first: (one, other) => (other.first_us ?? 0) - (one.first_us ?? 0),
  name: (one, other) => one.label.localeCompare(other.label),
};

export async function render(root, params, context) {
  const { labels } = await context.get("/labels");
  const words = h("p", { class: "view-words", role: "status" });
  const order = h("select", { "aria-label": "Order", on: { change: show } }, ORDERS.map(([value, text]) => h("option", { value }, text)));
  const find = h("input", { type: "search", placeholder: "Find a label", "aria-label": "Find a label", on: { input: show } });
  const cards = h("ul", { class: "label-cards" });
  const others = h("section", { class: "panel label-others", "aria-labelledby": "others-title" });
  const nothing = h("div", {});
  const more = button({ label: "Show more labels", text: "Show more labels", class: "more", onClick: () => fill(PAGE) });
  root.append(
    h(
      "div",
      { class: "view-head" },
      h("div", { class: "head-words" }, h("h1", { class: "view-title" }, "Labels"), words),
      h("span", { class: "spring" }),
      find,
      order,
    ),
    cards,
    more,
    others,
    nothing,
  );
  context.keys([{ keys: ["/"], says: "Find a label", run: () => find.focus() }]);
  let shown = [];

  function show() {
    const wanted = find.value.trim().toLowerCase();
    const found = labels.filter((each) => each.label.toLowerCase().includes(wanted)).sort(COMPARE[order.value]);
    const hasCard = (each) => each.clips > 0 || each.precision !== null;
    shown = found.filter(hasCard);
    cards.replaceChildren();
    cards.hidden = shown.length === 0;
    showOthers(found.filter((each) => !hasCard(each)));
    nothing.replaceChildren(
      found.length
        ? ""
        : labels.length
          ? empty(`No label is called like “${find.value.trim()}”`, "Labels are those of the model and of [labels] in the configuration.")
          : empty("Nothing has been seen yet", "Each label appears here when it is first seen, with its best picture once a clip of it is saved: see [[targets]]."),
    );
    words.textContent = found.length === labels.length ? count(labels.length, "label") : `${found.length} of ${count(labels.length, "label")}`;
    fill(PAGE);
  }

  /** Most labels of a model are no targets: they have neither clips nor pictures, only their times. */
  function showOthers(all) {
    others.hidden = all.length === 0;
    others.replaceChildren(
      h("h2", { class: "panel-title", id: "others-title" }, "Seen, without clips"),
      h("p", { class: "dim" }, "Clips are saved of targets: see [[targets]] in the configuration."),
      h(
        "div",
        { class: "table-place" },
        table({
          caption: "Labels without clips",
          isCaptionSeen: false,
          columns: ["Label", "Visits", "In view", "First seen", "Last seen"],
          rows: all.map((each) => [
            h("a", { class: "label-text", href: context.href("history", { label: each.label }) }, each.label),
            each.visits,
            longDuration(each.shown_s),
            each.first_us === null ? null : time(each.first_us, null, (us) => WHEN.format(dateOf(us))),
            each.last_us === null ? null : time(each.last_us, null, (us) => WHEN.format(dateOf(us))),
          ]),
        }),
      ),
    );
  }

  function fill(most) {
    const from = cards.children.length;
    cards.append(...shown.slice(from, from + most).map((each) => card(each, context)));
    more.hidden = cards.children.length >= shown.length;
    if (from > 0) cards.children[from]?.querySelector("a, button")?.focus({ preventScroll: true });
  }

  show();
}

function card(its, context) {
  const clips = context.href("inbox", { label: its.label, verdict: "all" });
  const picture = its.best_clip_id === null
    ? h("div", { class: "card-play" }, h("span", { class: "no-picture" }, icon("camera")))
    : h(
        "button",
        { type: "button", class: "card-play", "aria-label": `Play the best clip: ${its.label}`, on: { click: () => play(its.best_clip_id, its.label, context) } },
        h("img", { src: `/media/clips/${its.best_clip_id}.jpg`, alt: "", loading: "lazy", decoding: "async" }),
      );
  return h(
    "li",
    { class: "card label-card" },
    picture,
    h(
      "div",
      { class: "label-card-words" },
      h("h2", { class: "label-card-name" }, h("a", { class: "label-text", href: context.href("history", { label: its.label }) }, its.label)),
      h("p", { class: "label-card-tally" }, h("strong", {}, its.visits.toLocaleString("en")), its.visits === 1 ? " visit" : " visits", h("span", { class: "dim" }, ` · ${longDuration(its.shown_s)}`)),
      h(
        "dl",
        { class: "label-card-facts" },
        its.first_us === null ? null : fact("First seen", time(its.first_us, null, (us) => WHEN.format(dateOf(us)))),
        its.last_us === null ? null : fact("Last seen", time(its.last_us, null, (us) => WHEN.format(dateOf(us)))),
        fact("Clips", its.clips ? h("a", { href: clips }, its.clips.toLocaleString("en")) : "none", its.unreviewed ? h("span", { class: "dim" }, `, ${its.unreviewed.toLocaleString("en")} to review`) : null),
        fact(
          "Right",
          its.precision === null
            ? h("span", { class: "dim" }, "not judged yet")
            : [percent(its.precision), h("span", { class: "dim" }, ` of ${its.right + its.wrong} judged`)],
        ),
      ),
      its.precision === null ? null : h("span", { class: "share", "aria-hidden": "true" }, h("span", { style: { width: `${100 * its.precision}%` } })),
    ),
  );
}

function fact(name, ...words) {
  return h("div", {}, h("dt", {}, name), h("dd", {}, ...words));
}

async function play(clipId, label, context) {
  try {
    await playAmong(context, clipId, { label });
  } catch (fault) {
    context.fault(fault);
  }
}

function count(number, name) {
  return number === 1 ? `1 ${name}` : `${number} ${name}s`;
}
