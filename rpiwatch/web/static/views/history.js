/** The history: how much came by when, what was new, and a search among all visits. */

import { chartPanel } from "../charts.js";
import { playAmong } from "../clips_around.js";
import { button, empty, h, icon } from "../dom.js";
import { table } from "../tables.js";
import { clock, dateOf, dayAfter, dayName, dayOf, duration, parsed, percent, time } from "../time.js";

export const title = "History";

const RANGES = [
  ["30", "30 days"],
  ["90", "90 days"],
  ["365", "12 months"],
  ["year", "This year"],
  ["1095", "3 years"],
];
const MOST_DAYS = 1100;
const PAGE = 50;
const NEW_ROWS = 8;
const WHEN = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "short", year: "numeric" });

let current = null;

class History {
  constructor(root, params, context) {
    this.context = context;
    this.params = params;
    this.today = null;
    this.ranges = h("div", { class: "tabs", role: "group", "aria-label": "How far back" });
    this.first = this.date("first");
    this.last = this.date("last");
    this.label = this.select("label", "Label", "All labels");
    this.camera = this.select("camera", "Camera", "All cameras");
    this.when = h("p", { class: "view-words" });
    this.charts = h("div", { class: "history-charts" });
    this.visits = h("section", { class: "panel history-visits", "aria-labelledby": "visits-title" });
    root.append(
      h("div", { class: "view-head" }, h("div", { class: "head-words" }, h("h1", { class: "view-title" }, "History"), this.when), h("span", { class: "spring" }), this.ranges),
      h(
        "div",
        { class: "panel history-filters", role: "search", "aria-label": "Of what, and when" },
        field("Label", this.label),
        field("Camera", this.camera),
        field("From", this.first),
        field("To", this.last),
      ),
      this.charts,
      this.visits,
    );
    this.drawn = new AbortController();
    context.signal.addEventListener("abort", () => this.drawn.abort());
    context.keys([{ keys: ["/"], says: "Search by label", run: () => this.label.focus() }]);
  }

  date(name) {
    const element = h("input", { type: "date", name, on: { change: () => element.value && this.go({ [name]: element.value, range: null }) } });
    return element;
  }

  select(name, label, any) {
    const element = h("select", { name, on: { change: () => this.go({ [name]: element.value }) } }, h("option", { value: "" }, any));
    return element;
  }

  go(changes) {
    const params = { ...Object.fromEntries(this.params), ...changes };
    if ("first" in changes || "last" in changes) {
      const stretch = this.stretch();
      params.first ??= stretch.first;
      params.last ??= stretch.last;
      if (params.first > params.last) [params.first, params.last] = [params.last, params.first];
    }
    this.context.navigate("history", params);
  }

  /** The days that are meant, by the camera's calendar. */
  stretch() {
    const { params, today } = this;
    const last = params.get("last") ?? today;
    if (params.get("first") !== null) return { first: params.get("first"), last };
    const range = params.get("range") ?? "365";
    return { first: range === "year" ? `${last.slice(0, 4)}-01-01` : dayAfter(last, 1 - Number(range)), last };
  }

  async begin() {
    const [{ day }, { labels, cameras }] = await Promise.all([this.context.get("/day"), this.context.get("/labels")]);
    this.today = day;
    choose(this.label, labels.map((each) => each.label).sort((one, other) => one.localeCompare(other)));
    choose(this.camera, cameras);
    await this.show();
  }

  async update(params) {
    this.params = params;
    try {
      await this.show();
    } catch (fault) {
      this.context.fault(fault);
    }
  }

  async show() {
    const { params, context } = this;
    this.fill();
    const { first, last } = this.stretch();
    const asked = { first, last, label: params.get("label"), camera: params.get("camera") };
    const [activity, from, to] = await Promise.all([
      context.get("/activity", asked),
      context.get("/day", { day: first }),
      context.get("/day", { day: last }),
    ]);
    if (this.params !== params) return;
    this.bounds = { since_us: from.start_us, until_us: to.end_us };
    this.drawCharts(activity, asked);
    await this.search();
  }

  fill() {
    const { params, today } = this;
    const { first, last } = this.stretch();
    this.first.value = first;
    this.last.value = last;
    this.first.max = this.last.max = today;
    for (const name of ["label", "camera"]) {
      const wanted = params.get(name) ?? "";
      if (![...this[name].options].some((option) => option.value === wanted)) this[name].append(h("option", { value: wanted }, wanted));
      this[name].value = wanted;
    }
    const range = params.get("first") !== null || params.get("last") !== null ? null : (params.get("range") ?? "365");
    this.ranges.replaceChildren(
      ...RANGES.map(([value, text]) =>
        h("button", { type: "button", "aria-pressed": String(value === range), on: { click: () => this.go({ range: value, first: null, last: null }) } }, text),
      ),
    );
    this.when.textContent = `${shortDay(first)} to ${shortDay(last)}`;
  }

  drawCharts(activity, asked) {
    const { context } = this;
    this.drawn.abort();
    this.drawn = new AbortController();
    const common = { params: asked, signal: this.drawn.signal };
    const isEmpty = activity.days.every((day) => day.visits === 0);
    if (isEmpty) {
      this.charts.replaceChildren(
        empty(
          asked.label === null ? "Nothing came by in this time" : `No ${asked.label} came by in this time`,
          activity.watched.length
            ? `It was watched on ${days(activity.watched.length)}. Choose a longer time, or another label.`
            : "Nobody watched in this time. Choose another, or start the daemon: rpiwatch run.",
        ),
      );
      return;
    }
    const panels = [
      chartPanel({
        ...common,
        title: asked.label === null ? "Visits" : `Visits: ${asked.label}`,
        chart: "days",
        note: "Choose a bar to see its days. Shaded: no camera watched.",
        choose: ({ first, last }) => (first === last ? context.navigate("today", { day: first, camera: asked.camera }) : this.go({ first, last, range: null })),
        table: () => daysTable(activity, asked, context),
      }),
      chartPanel({
        ...common,
        title: "Hours of the day",
        chart: "hours",
        note: "By the camera's clock, each month in a row.",
        table: () => hoursTable(activity),
      }),
    ];
    panels.push(newPanel(activity, context));
    if (asked.label === null) {
      panels.push(
        chartPanel({
          ...common,
          title: "Seasons",
          chart: "seasons",
          note: "Each label's weeks, against its own busiest one. A ring: seen for the very first time. Choose a row to see only its label.",
          choose: ({ label }) => label !== undefined && this.go({ label }),
          table: async () => seasonsTable(await context.get("/activity", { ...asked, weeks: true })),
        }),
      );
    }
    this.charts.replaceChildren(...panels);
  }

  /** The first page of the visits. */
  async search() {
    const { params } = this;
    const page = await this.fetchPage(null);
    if (this.params !== params) return;
    this.rows = h("tbody", {});
    this.more = button({ label: "Show earlier visits", text: "Show earlier visits", class: "more", onClick: () => this.fetchMore() });
    this.csv = h("a", { class: "button quiet", href: this.address("visits.csv"), download: "" }, icon("download"), h("span", {}, "All of these as CSV"));
    this.package = button({ icon: "download", label: "Camtrap DP: a package for science, with the clips", text: "Camtrap DP", class: "quiet", onClick: () => this.pack() });
    this.visits.replaceChildren(
      h("div", { class: "panel-head" }, h("h2", { class: "panel-title", id: "visits-title" }, "Visits, the newest first"), h("div", { class: "panel-acts" }, this.csv, this.package)),
      page.visits.length
        ? h(
            "div",
            { class: "table-place" },
            h(
              "table",
              { class: "table visits-table" },
              h("caption", { class: "unseen" }, "Visits, the newest first"),
              h(
                "thead",
                {},
                h(
                  "tr",
                  {},
                  ["Picture", "Label", "When", "For", "Sure", "Camera"].map((name) => h("th", { scope: "col", class: `column-${name.toLowerCase()}` }, name)),
                ),
              ),
              this.rows,
            ),
          )
        : h("p", { class: "dim" }, "None in this time."),
      this.more,
    );
    this.add(page);
  }

  fetchPage(cursor) {
    const { params } = this;
    return this.context.get("/visits", { ...this.bounds, label: params.get("label"), camera: params.get("camera"), cursor, limit: PAGE });
  }

  async fetchMore() {
    this.more.disabled = true;
    try {
      const first = this.rows.children.length;
      this.add(await this.fetchPage(this.next));
      this.rows.children[first]?.querySelector("a, button")?.focus({ preventScroll: true });
    } catch (fault) {
      this.context.fault(fault);
    }
    this.more.disabled = false;
  }

  add(page) {
    this.next = page.next;
    this.rows.append(...page.visits.map((visit) => this.row(visit)));
    this.more.hidden = page.next === null;
    this.csv.hidden = this.package.hidden = this.rows.children.length === 0;
  }

  row(visit) {
    const day = visit.local.slice(0, 10);
    const seen = visit.clip_id === null
      ? h("span", { class: "visit-bare" }, icon("camera"))
      : h(
          "button",
          { type: "button", class: "visit-play", "aria-label": `Play: ${visit.label}, ${visit.local}`, on: { click: () => this.play(visit.clip_id) } },
          h("img", { src: `/media/clips/${visit.clip_id}.jpg`, alt: "", loading: "lazy", decoding: "async" }),
        );
    return h(
      "tr",
      {},
      h("td", { class: "column-picture" }, seen),
      h(
        "th",
        { scope: "row", class: "column-label" },
        h("span", { class: "label-text" }, visit.label),
        visit.detail && visit.detail !== visit.label ? h("span", { class: "dim" }, ` ${visit.detail}`) : null,
      ),
      h(
        "td",
        { class: "column-when" },
        h("a", { href: this.context.href("today", { day }) }, time(visit.start_us, visit.local, (us) => WHEN.format(dateOf(us)))),
        " ",
        time(visit.start_us, visit.local, clock),
      ),
      h("td", { class: "column-for" }, visit.ongoing ? "in view" : duration(visit.duration_s)),
      h("td", { class: "column-sure" }, percent(visit.confidence)),
      h("td", { class: "column-camera" }, visit.camera),
    );
  }

  async play(clipId) {
    try {
      await playAmong(this.context, clipId, { ...this.bounds, label: this.params.get("label"), camera: this.params.get("camera") });
    } catch (fault) {
      this.context.fault(fault);
    }
  }

  async pack() {
    this.package.disabled = true;
    try {
      await this.context.download(this.address("camtrap-dp.zip"));
    } catch (fault) {
      this.context.fault(fault);
    }
    this.package.disabled = false;
  }

  address(file) {
    const query = new URLSearchParams({ since_us: this.bounds.since_us, until_us: this.bounds.until_us });
    for (const name of ["label", "camera"]) if (this.params.get(name)) query.set(name, this.params.get(name));
    return `/download/${file}?${query}`;
  }
}

function newPanel(activity, context) {
  const isNew = activity.labels.filter((each) => each.is_new);
  const year = activity.labels.length ? dateOf(activity.labels[0].first_us).getFullYear() : null;
  const shown = isNew.length ? isNew : activity.labels;
  const list = (all) =>
    table({
      caption: "When each label was first and last seen",
      isCaptionSeen: false,
      columns: ["Label", "First seen", "Last seen"],
      rows: all.map((each) => [
        h("a", { class: "label-text", href: context.href("history", { label: each.label, range: "1095" }) }, each.label),
        time(each.first_us, null, (us) => WHEN.format(dateOf(us))),
        time(each.last_us, null, (us) => WHEN.format(dateOf(us))),
      ]),
    });
  const place = h("div", { class: "table-place", tabindex: 0, role: "region", "aria-label": "First and last seen" }, list(shown.slice(0, NEW_ROWS)));
  const all = button({
    label: "Show all labels", text: `Show all ${activity.labels.length} labels`, class: "quiet",
    hidden: shown.length <= NEW_ROWS && shown.length === activity.labels.length,
    onClick: () => {
      place.replaceChildren(list(activity.labels));
      all.hidden = true;
    },
  });
  return h(
    "section",
    { class: "panel chart-panel new-panel", "aria-label": "New this year" },
    h("h2", { class: "panel-title" }, isNew.length ? "New this year" : "First and last seen"),
    h(
      "p",
      { class: "chart-words" },
      isNew.length
        ? `${isNew.length} of ${activity.labels.length} labels came for the first time in ${year}.`
        : `No label came for the first time this year. These are the latest that did.`,
    ),
    place,
    all,
  );
}

function daysTable(activity, asked, context) {
  const watched = new Set(activity.watched);
  const byDay = new Map(activity.days.map((day) => [day.day, day]));
  const rows = [];
  for (let day = asked.last; day >= asked.first && rows.length < MOST_DAYS; day = dayAfter(day, -1)) {
    const its = byDay.get(day);
    if (!its && watched.has(day)) rows.push([dayLink(day, context), 0, "0 s"]);
    else if (its) rows.push([dayLink(day, context), its.visits, duration(its.shown_s)]);
  }
  return table({ caption: "Visits by day, of the days that were watched", columns: ["Day", "Visits", "In view"], rows });
}

function dayLink(day, context) {
  return h("a", { href: context.href("today", { day }) }, dayName(day, dayOf(new Date(0))));
}

function hoursTable(activity) {
  const months = [...new Set(activity.hours.map((each) => each.month))].sort();
  const visits = new Map(activity.hours.map((each) => [`${each.month} ${each.hour}`, each.visits]));
  return table({
    caption: "Visits by hour of the day and month",
    columns: ["Hour", ...months],
    rows: Array.from({ length: 24 }, (_, hour) => [`${hour}:00`, ...months.map((month) => visits.get(`${month} ${hour}`) ?? 0)]),
  });
}

function seasonsTable(activity) {
  const labels = [...new Set(activity.weeks.map((each) => each.label))].sort();
  const weeks = [...new Set(activity.weeks.map((each) => each.week))].sort();
  const visits = new Map(activity.weeks.map((each) => [`${each.week} ${each.label}`, each.visits]));
  return table({
    caption: "Visits by week (named by its Monday) and label",
    columns: ["Week", ...labels],
    rows: weeks.map((week) => [week, ...labels.map((label) => visits.get(`${week} ${label}`) ?? 0)]),
  });
}

function shortDay(day) {
  return WHEN.format(parsed(day));
}

function days(count) {
  return count === 1 ? "1 day" : `${count} days`;
}

function field(name, control) {
  return h("label", { class: "field" }, h("span", {}, name), control);
}

function choose(select, names) {
  select.append(...names.map((name) => h("option", { value: name }, name)));
}

export async function render(root, params, context) {
  current = new History(root, params, context);
  await current.begin();
}

export function update(params) {
  current.update(params);
}
