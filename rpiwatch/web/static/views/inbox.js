/** Clips that wait for a verdict; with filters, any others too. */

import { ClipGrid } from "../clip_grid.js";
import { button, empty, h, icon } from "../dom.js";
import { dayAfter, dayName, dayOf } from "../time.js";

export const title = "Inbox";

const VERDICTS = [
  ["", "To review"],
  ["all", "All"],
  ["reviewed", "Reviewed"],
  ["right", "Right"],
  ["wrong", "Wrong"],
];
const ORDERS = [
  ["newest", "Newest first"],
  ["oldest", "Oldest first"],
  ["surest", "Most confident first"],
];
const FILTERS = ["label", "camera", "day", "hour_from", "hour_until", "min_confidence", "max_confidence", "favourite"];
const WIDE = "(min-width: 1001px)";

let current = null;

/** Kept between the calls of one rendering; the parameters are what the address says. */
class Inbox {
  constructor(root, params, context) {
    this.context = context;
    this.params = params;
    this.heading = h("h1", { class: "view-title" }, "Inbox");
    this.words = h("p", { class: "view-words" });
    this.order = this.select("order", "Order", ORDERS);
    this.verdict = h("div", { class: "tabs", role: "group", "aria-label": "Verdict" });
    this.label = this.select("label", "Label", [["", "Any label"]]);
    this.camera = this.select("camera", "Camera", [["", "Any camera"]]);
    this.day = h("input", { type: "date", name: "day", on: { change: () => this.set("day", this.day.value) } });
    const hours = Array.from({ length: 24 }, (_, hour) => [String(hour), `${String(hour).padStart(2, "0")}:00`]);
    this.from = this.select("hour_from", "From", [["", "Any hour"], ...hours]);
    this.until = this.select("hour_until", "Until", [["", "Any hour"], ...hours]);
    this.least = h("input", {
      type: "range", min: 0, max: 100, step: 5, name: "min_confidence",
      on: {
        input: () => this.showConfidence(),
        change: () => this.set("min_confidence", Number(this.least.value) ? Number(this.least.value) / 100 : ""),
      },
    });
    this.leastShown = h("output", {});
    this.most = h("input", {
      type: "range", min: 0, max: 100, step: 5, name: "max_confidence",
      on: {
        input: () => this.showConfidence(),
        change: () => this.set("max_confidence", Number(this.most.value) < 100 ? Number(this.most.value) / 100 : ""),
      },
    });
    this.favourite = h("input", {
      type: "checkbox", name: "favourite", on: { change: () => this.set("favourite", this.favourite.checked ? "true" : "") },
    });
    this.summary = h("span", {}, "Filters");
    this.details = h(
      "details",
      { class: "filters", open: matchMedia(WIDE).matches },
      h("summary", {}, icon("filter"), this.summary),
      h(
        "div",
        { class: "filter-fields" },
        field("Label", this.label),
        field("Camera", this.camera),
        field("Day", this.day),
        h("div", { class: "field field-pair", role: "group", "aria-label": "Hours of the day, by the camera's clock" }, field("From hour", this.from), field("until", this.until)),
        h(
          "div",
          { class: "field field-range", role: "group", "aria-label": "Confidence" },
          h("span", { class: "field-name" }, "Confidence ", this.leastShown),
          h("div", { class: "ranges" }, h("label", {}, h("span", {}, "at least"), this.least), h("label", {}, h("span", {}, "at most"), this.most)),
        ),
        h("label", { class: "check" }, this.favourite, h("span", {}, "Favourites only")),
        (this.clear = button({ icon: "wrong", label: "Clear the filters", text: "Clear", class: "quiet", onClick: () => this.clearAll() })),
      ),
    );
    // Where there is room they are always there, and nothing opens or closes them.
    matchMedia(WIDE).addEventListener("change", (event) => (this.details.open = event.matches), { signal: context.signal });
    root.append(
      h("div", { class: "view-head" }, h("div", { class: "head-words" }, this.heading, this.words), h("span", { class: "spring" }), this.verdict, this.order),
      this.details,
    );
    this.grid = new ClipGrid(root, context, {
      name: "Clips",
      fetchPage: (cursor) => context.get("/clips", { ...this.asked(), cursor, limit: 60 }),
      belongs: (clip) => this.belongs(clip),
      order: () => this.params.get("order") ?? "newest",
      dayName: (day) => dayHeading(day),
      emptyMessage: () => this.emptyMessage(),
      acts: ["right", "wrong", "label", "favourite", "bin"],
    });
    context.keys([
      ...this.grid.keys,
      { keys: ["/"], says: "Filters", run: () => this.focusFilters() },
      { keys: ["o"], says: "Newest or most confident first", run: () => this.set("order", this.params.get("order") === "surest" ? "" : "surest") },
    ]);
    context.on("now", (now) => this.showWords(now));
  }

  select(name, label, choices) {
    const element = h(
      "select",
      { name, "aria-label": label, on: { change: () => this.set(name, element.value === "newest" ? "" : element.value) } },
      choices.map(([value, text]) => h("option", { value }, text)),
    );
    return element;
  }

  async begin() {
    this.fill();
    await Promise.all([this.grid.reload(), this.fetchNames()]);
  }

  async fetchNames() {
    const { labels, cameras } = await this.context.get("/labels");
    const choose = (element, any, names) => {
      element.replaceChildren(h("option", { value: "" }, any), ...names.map(([value, text]) => h("option", { value }, text)));
    };
    choose(this.label, "Any label", labels.filter((each) => each.clips > 0).map((each) => [each.label, `${each.label} (${each.clips})`]));
    choose(this.camera, "Any camera", cameras.map((name) => [name, name]));
    this.fill();
  }

  /** The filters' fields as the address has them. */
  fill() {
    const { params } = this;
    for (const name of ["label", "camera"]) {
      const wanted = params.get(name) ?? "";
      if (wanted && ![...this[name].options].some((option) => option.value === wanted)) {
        this[name].append(h("option", { value: wanted }, wanted));
      }
      this[name].value = wanted;
    }
    this.order.value = params.get("order") ?? "newest";
    this.day.value = params.get("day") ?? "";
    this.from.value = params.get("hour_from") ?? "";
    this.until.value = params.get("hour_until") ?? "";
    this.least.value = String(100 * Number(params.get("min_confidence") ?? 0));
    this.most.value = String(100 * Number(params.get("max_confidence") ?? 1));
    this.favourite.checked = params.get("favourite") === "true";
    this.showConfidence();
    const count = FILTERS.filter((name) => params.has(name)).length;
    this.summary.textContent = count ? `Filters (${count})` : "Filters";
    this.clear.hidden = count === 0;
    const verdict = params.get("verdict") ?? "";
    this.verdict.replaceChildren(
      ...VERDICTS.map(([value, text]) =>
        h("button", { type: "button", "aria-pressed": String(value === verdict), on: { click: () => this.set("verdict", value) } }, text),
      ),
    );
    this.showWords(this.context.now());
  }

  showConfidence() {
    const [least, most] = [Number(this.least.value), Number(this.most.value)];
    this.leastShown.textContent = least === 0 && most === 100 ? "any" : `${least} to ${most} %`;
  }

  showWords(now) {
    if (now === null || (this.params.get("verdict") ?? "") !== "") this.words.textContent = "";
    else this.words.textContent = now.unreviewed ? `${now.unreviewed} to review` : "All reviewed";
  }

  set(name, value) {
    const params = Object.fromEntries(this.params);
    params[name] = value;
    this.context.navigate("inbox", params, { replace: true });
  }

  clearAll() {
    const params = Object.fromEntries([...this.params].filter(([name]) => !FILTERS.includes(name)));
    this.context.navigate("inbox", params, { replace: true });
  }

  focusFilters() {
    this.details.open = true;
    this.label.focus();
  }

  async update(params) {
    this.params = params;
    this.fill();
    try {
      await this.grid.reload();
    } catch (fault) {
      this.context.fault(fault);
    }
  }

  /** The address's filters as the API has them. */
  asked() {
    const asked = { order: this.params.get("order") ?? "newest" };
    for (const name of ["label", "camera", "hour_from", "hour_until", "min_confidence", "max_confidence", "favourite"]) {
      asked[name] = this.params.get(name);
    }
    const verdict = this.params.get("verdict") ?? "";
    if (verdict !== "all") asked.verdict = verdict || "unreviewed";
    const day = this.params.get("day");
    if (day !== null) {
      // The bounds of the viewer's day: what is grouped under it here.
      asked.since_us = 1000 * midnight(day);
      asked.until_us = 1000 * midnight(dayAfter(day, 1));
    }
    return asked;
  }

  belongs(clip) {
    const { params } = this;
    if (clip.binned_us !== null || !clip.has_file) return false;
    const verdict = params.get("verdict") ?? "";
    if (verdict === "" && clip.verdict !== null) return false;
    if (verdict === "reviewed" && clip.verdict === null) return false;
    if ((verdict === "right" || verdict === "wrong") && clip.verdict !== verdict) return false;
    if (params.get("favourite") === "true" && !clip.favourite) return false;
    if (params.has("label") && params.get("label") !== clip.label) return false;
    return !params.has("camera") || params.get("camera") === clip.camera;
  }

  emptyMessage() {
    const isFiltered = FILTERS.some((name) => this.params.has(name));
    if (isFiltered) {
      return empty("No clip is like that", "Widen the filters, or ", h("a", { href: this.context.href("inbox", { verdict: this.params.get("verdict") }) }, "clear them"), ".");
    }
    const verdict = this.params.get("verdict") ?? "";
    if (verdict === "" || verdict === "all") {
      return verdict === ""
        ? empty("Nothing waits for you", "New clips appear here when a target is seen. ", h("a", { href: this.context.href("inbox", { verdict: "all" }) }, "Look at all clips"), ", or see what to save clips of under [[targets]] in the configuration.")
        : empty("Nothing has come by yet", "Clips appear here when a target is seen: see [[targets]] in the configuration.");
    }
    return empty("No verdicts yet", "Say of clips in the inbox whether they are right: press y or x.");
  }
}

function field(name, element) {
  return h("label", { class: "field" }, h("span", {}, name), element);
}

function midnight(day) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(year, month - 1, date).getTime();
}

function dayHeading(day) {
  const today = dayOf(new Date());
  if (day === today) return "Today";
  if (day === dayAfter(today, -1)) return "Yesterday";
  return dayName(day, today);
}

export async function render(root, params, context) {
  current = new Inbox(root, params, context);
  await current.begin();
}

export function update(params) {
  current.update(params);
}

export function destroy() {
  current = null;
}
