/** Today, or any other day: what is in view now, and what came by. */

import { button, empty, h, icon } from "../dom.js";
import { dayStrip, visits } from "../day_strip.js";
import { LivePictures } from "../live_pictures.js";
import { monthBounds, monthCalendar } from "../month.js";
import { clock, clockSeconds, dayAfter, dayName, dayOf, duration, percent, time } from "../time.js";

export const title = "Today";

const PAGE = 200;
const SETTLE_MS = 800;
const MONTH_MS = 30_000;
const INCIDENTS = {
  camera_lost: "Camera away",
  camera_back: "Camera back",
  clock_corrected: "Clock corrected",
  disk_low: "The disk is nearly full",
  disk_ok: "The disk has room again",
};

let current = null;

class Day {
  constructor(root, params, context) {
    this.context = context;
    this.params = params;
    this.cards = new Map();
    this.visits = [];
    this.next = null;
    this.label = null;
    this.day = null;
    this.month = null;
    this.settling = null;
    this.isFirst = true;
    this.isStale = false;
    this.monthAt = 0;
    this.heading = h("h1", { class: "view-title" });
    this.when = h("p", { class: "view-words" });
    this.camera = h("select", { "aria-label": "Camera", hidden: true, on: { change: () => this.go({ camera: this.camera.value }) } });
    this.nextDay = button({ icon: "forward", label: "The day after", key: "n", class: "quiet", onClick: () => this.step(1) });
    this.toToday = h("a", { class: "button", href: context.href("today") }, "Today");
    this.live = h("section", { class: "lives", "aria-label": "Now" });
    this.strip = h("div", { class: "strip-place" });
    this.counts = h("section", { class: "panel counts", "aria-label": "The day in numbers" });
    this.calendarPlace = h("div", { class: "calendar-place" });
    this.feed = h("div", { class: "feed" });
    this.more = button({ label: "Show earlier visits", text: "Show earlier visits", class: "more", hidden: true, onClick: () => this.fetchMore() });
    root.append(
      h(
        "div",
        { class: "view-head" },
        h("div", { class: "head-words" }, this.heading, this.when),
        h("span", { class: "spring" }),
        this.camera,
        h(
          "div",
          { class: "day-steps", role: "group", "aria-label": "Another day" },
          button({ icon: "back", label: "The day before", key: "p", class: "quiet", onClick: () => this.step(-1) }),
          this.toToday,
          this.nextDay,
        ),
      ),
      h(
        "div",
        { class: "day-columns" },
        h("div", { class: "day-main" }, this.live, this.strip, this.feed, this.more),
        h("aside", { class: "day-side", "aria-label": "About this day" }, this.counts, this.calendarPlace),
      ),
    );
    this.pictures = new LivePictures(this.live, context.signal);
    context.on("now", (now) => this.showNow(now));
    // What is seen now changes no day but today.
    context.on("change", () => this.isToday && this.settle());
    context.on("incident", () => this.isToday && this.settle());
    for (const name of ["resync", "reviewed", "clip"]) {
      context.on(name, () => {
        this.monthAt = 0;
        this.settle();
      });
    }
    document.addEventListener("visibilitychange", () => this.isStale && this.settle(), { signal: context.signal });
    context.signal.addEventListener("abort", () => clearTimeout(this.settling));
    context.keys([
      { keys: ["p"], says: "The day before", run: () => this.step(-1) },
      { keys: ["n"], says: "The day after", run: () => this.step(1) },
      { keys: ["t"], says: "Today", run: () => this.go({ day: null }) },
      { keys: ["ArrowLeft"], says: "The visit before", run: () => this.move(-1) },
      { keys: ["ArrowRight", "j"], says: "The next visit", run: () => this.move(1) },
      { keys: ["i"], says: "Review this day's clips", run: () => context.navigate("inbox", { day: this.day }) },
    ]);
    if (context.now() !== null) this.showNow(context.now());
  }

  get isToday() {
    return this.params.get("day") === null || this.params.get("day") === this.today;
  }

  go(changes) {
    this.context.navigate("today", { ...Object.fromEntries(this.params), ...changes });
  }

  step(days) {
    const day = dayAfter(this.day ?? dayOf(new Date()), days);
    if (day > this.today) return;
    this.go({ day: day === this.today ? null : day });
  }

  async update(params) {
    this.params = params;
    this.label = null;
    this.visits = [];
    this.monthAt = 0;
    this.feed.setAttribute("aria-busy", "true");
    try {
      await this.fetch();
    } catch (fault) {
      this.context.fault(fault);
    }
  }

  /** Several news in a row are one question; out of sight they wait. */
  settle() {
    this.isStale = document.hidden;
    if (this.settling !== null || this.isStale) return;
    this.settling = setTimeout(async () => {
      this.settling = null;
      try {
        await this.fetch();
      } catch (fault) {
        // It is asked again with the next news; whether there is a connection is said by the shell.
        if (fault.status === undefined && fault.name !== "AbortError") console.error(fault);
      }
    }, SETTLE_MS);
  }

  /** The day as the history has it now, and what follows from it. */
  async fetch() {
    const { params, context } = this;
    const camera = params.get("camera");
    const summary = await context.get("/day", { day: params.get("day"), camera });
    if (this.params !== params) return;
    if (params.get("day") === null || this.today === undefined) {
      // Today is the camera's, whose clock counts; another zone may have another day.
      const now = params.get("day") === null ? summary : await context.get("/day", {});
      this.today = now.day;
    }
    const asked = { since_us: summary.start_us, until_us: summary.end_us, camera, label: this.label, limit: PAGE };
    const page = await context.get("/visits", asked);
    if (this.params !== params) return;
    const oldest = page.visits.at(-1);
    const older = this.day === summary.day && this.shownLabel === this.label && oldest && page.next !== null
      ? this.visits.filter((visit) => visit.start_us < oldest.start_us) : [];
    this.next = older.length ? this.next : page.next;
    this.visits = [...page.visits, ...older];
    const isOther = this.day !== summary.day;
    this.day = summary.day;
    this.shownLabel = this.label;
    this.summary = summary;
    if (isOther) {
      this.cards.clear();
      this.month = summary.day;
    }
    this.feed.removeAttribute("aria-busy");
    this.draw();
    this.isFirst = false;
    if (isOther || Date.now() - this.monthAt > MONTH_MS) await this.fetchMonth();
  }

  async fetchMore() {
    const { summary, params } = this;
    try {
      const page = await this.context.get("/visits", {
        since_us: summary.start_us, until_us: summary.end_us, camera: params.get("camera"), label: this.label,
        cursor: this.next, limit: PAGE,
      });
      if (this.summary.day !== summary.day) return;
      this.visits = [...this.visits, ...page.visits];
      this.next = page.next;
      this.drawFeed();
    } catch (fault) {
      this.context.fault(fault);
    }
  }

  async fetchMonth() {
    const { month } = this;
    this.monthAt = Date.now();
    const bounds = monthBounds(month);
    const { days } = await this.context.get("/calendar", { ...bounds, camera: this.params.get("camera") });
    if (this.month !== month) return;
    const hadFocus = this.calendarPlace.contains(document.activeElement) ? document.activeElement.getAttribute("aria-label") : null;
    this.calendarPlace.replaceChildren(
      monthCalendar(
        month, this.day, this.today, days,
        (day) => this.context.href("today", { day: day === this.today ? null : day, camera: this.params.get("camera") }),
        (other) => {
          this.month = other > this.today ? this.today : other;
          this.fetchMonth().catch((fault) => this.context.fault(fault));
        },
      ),
    );
    if (hadFocus !== null) this.calendarPlace.querySelector(`[aria-label="${CSS.escape(hadFocus)}"]`)?.focus();
  }

  draw() {
    const { summary } = this;
    const isToday = summary.day === this.today;
    const name = dayName(summary.day, this.today);
    this.heading.textContent = isToday ? "Today" : summary.day === dayAfter(this.today, -1) ? "Yesterday" : name;
    document.title = `${this.heading.textContent} · rpiwatch`;
    this.when.textContent = this.heading.textContent === name ? "" : name;
    this.nextDay.disabled = isToday;
    this.toToday.hidden = isToday;
    this.live.hidden = !isToday;
    this.strip.replaceChildren(
      dayStrip(summary, this.context.now()?.now_us ?? Date.now() * 1000, (hour) => this.feed.querySelector(`[data-hour="${hour.start_us}"]`)?.scrollIntoView({ block: "start" })),
    );
    this.drawCounts();
    this.drawFeed();
  }

  drawCounts() {
    const { summary } = this;
    const most = Math.max(1, ...summary.labels.map((each) => each.visits));
    const toReview = this.context.href("inbox", { day: summary.day, camera: this.params.get("camera") });
    this.counts.replaceChildren(
      h(
        "dl",
        { class: "tallies" },
        tally("Visits", summary.visits),
        tally("Clips", summary.clips),
        h("div", { class: "tally" }, h("dt", {}, "To review"), h("dd", {}, summary.unreviewed ? h("a", { href: toReview }, String(summary.unreviewed)) : "0")),
      ),
      summary.labels.length
        ? h(
            "ul",
            { class: "label-counts" },
            summary.labels.slice(0, 12).map((each) =>
              h(
                "li",
                {},
                h(
                  "button",
                  {
                    type: "button", class: "label-count", "aria-pressed": String(this.label === each.label),
                    title: `Only ${each.label}`, on: { click: () => this.choose(each.label) },
                  },
                  h("span", { class: "label-text" }, each.label),
                  h("span", { class: "label-time" }, duration(each.shown_s)),
                  h("span", { class: "label-number" }, String(each.visits), h("span", { class: "unseen" }, " visits")),
                  h("span", { class: "label-bar", "aria-hidden": "true" }, h("span", { style: { width: `${(100 * each.visits) / most}%` } })),
                ),
              ),
            ),
          )
        : "",
    );
  }

  /** Only one label, or all again. */
  choose(label) {
    this.label = this.label === label ? null : label;
    this.fetch().catch((fault) => this.context.fault(fault));
  }

  drawFeed() {
    const { summary } = this;
    const incidents = this.label === null ? summary.incidents : [];
    const groups = [];
    for (const [place, hour] of [...summary.hours.entries()].reverse()) {
      const until = summary.hours[place + 1]?.start_us ?? summary.end_us;
      const its = this.visits.filter((visit) => visit.start_us >= hour.start_us && visit.start_us < until);
      const went = incidents.filter((incident) => incident.at_us >= hour.start_us && incident.at_us < until);
      if (its.length || went.length) groups.push(this.hour(hour, its, went));
    }
    const kept = new Set(this.visits.map((visit) => visit.id));
    for (const id of this.cards.keys()) if (!kept.has(id)) this.cards.delete(id);
    const focused = this.feed.contains(document.activeElement) ? document.activeElement : null;
    this.feed.replaceChildren(...(groups.length ? groups : [this.nothing()]));
    if (focused?.isConnected) focused.focus({ preventScroll: true });
    this.more.hidden = this.next === null;
  }

  nothing() {
    const isToday = this.summary.day === this.today;
    if (!isToday) {
      return empty(
        "Nothing came by on this day",
        this.summary.watched.length ? "It was watched; nothing was seen." : "Nobody watched on this day. The line under the hours shows when somebody did.",
      );
    }
    return empty(
      "Nothing has come by yet",
      "Visits appear here as they happen, and clips when a target is seen: see [[targets]] in the configuration.",
    );
  }

  /** An hour: its visits with a picture as cards, what else was seen in a line, and what went wrong. */
  hour(hour, its, went) {
    const pictured = its.filter((visit) => visit.clip_id !== null || this.isInView(visit));
    const bare = its.filter((visit) => visit.clip_id === null && !this.isInView(visit));
    return h(
      "section",
      { class: "hour", dataset: { hour: hour.start_us } },
      h("h2", { class: "hour-name" }, clock(hour.start_us), h("span", { class: "hour-count" }, its.length ? visits(its.length) : "")),
      h(
        "div",
        { class: "hour-things" },
        went.map(incidentLine),
        pictured.length ? h("ul", { class: "visits" }, pictured.map((visit) => this.card(visit))) : null,
        bare.length ? this.others(hour, bare) : null,
      ),
    );
  }

  others(hour, bare) {
    const byLabel = new Map();
    for (const visit of bare) byLabel.set(visit.label, [...(byLabel.get(visit.label) ?? []), visit]);
    const isOpen = this.feed.querySelector(`[data-hour="${hour.start_us}"] details`)?.open ?? false;
    return h(
      "details",
      { class: "others", open: isOpen },
      h("summary", {}, "Seen without a clip: ", [...byLabel].map(([label, all], place) => [place ? ", " : "", `${label}${all.length > 1 ? ` ×${all.length}` : ""}`])),
      h(
        "ul",
        {},
        bare.map((visit) => h("li", {}, time(visit.start_us, visit.local), h("span", { class: "label-text" }, visit.label), h("span", { class: "dim" }, `${percent(visit.confidence)} · ${duration(visit.duration_s)} · ${visit.camera}`))),
      ),
    );
  }

  /** What a daemon left open that is no more is not in view now. */
  isInView(visit) {
    return visit.ongoing && this.context.now()?.watching !== false;
  }

  /** A visit's card; the same element as long as nothing of it has changed. */
  card(visit) {
    const isNow = this.isInView(visit);
    // Who is in view now has no clip's picture yet, but the camera has one.
    const isLive = isNow && this.context.now()?.cameras.some((each) => each.camera === visit.camera && each.has_picture);
    const source = visit.clip_id !== null
      ? `/media/clips/${visit.clip_id}.jpg` : isLive ? `/live/picture?camera=${encodeURIComponent(visit.camera)}&visit=${visit.id}` : null;
    const key = `${source} ${isNow} ${Math.round(visit.duration_s)} ${visit.confidence} ${visit.detail}`;
    const known = this.cards.get(visit.id);
    if (known?.key === key) return known.element;
    const words = `${visit.label}, ${clockSeconds(visit.start_us)}, ${percent(visit.confidence)}, ${visit.camera}`;
    const picture = source !== null
      ? h("img", { src: source, alt: "", loading: "lazy", decoding: "async" })
      : h("span", { class: "no-picture" }, icon("camera"));
    const inner = [
      picture,
      isNow ? h("span", { class: "card-now" }, h("span", { class: "dot", "aria-hidden": "true" }), "in view") : h("span", { class: "card-length", "aria-hidden": "true" }, duration(visit.duration_s)),
    ];
    const element = h(
      "li",
      { class: `card visit${known || this.isFirst ? "" : " arrives"}`, dataset: { visit: visit.id } },
      visit.clip_id !== null
        ? h("button", { type: "button", class: "card-play", "aria-label": `Play: ${words}`, on: { click: () => this.play(visit) } }, inner)
        : h("div", { class: "card-play" }, inner),
      h(
        "div",
        { class: "card-words" },
        h("div", { class: "card-name" }, h("span", { class: "label-text" }, visit.label), h("span", { class: "sure" }, percent(visit.confidence))),
        h("div", { class: "card-facts" }, time(visit.start_us, visit.local), h("span", {}, visit.camera), visit.detail && visit.detail !== visit.label ? h("span", {}, visit.detail) : null),
      ),
    );
    this.cards.set(visit.id, { key, element });
    return element;
  }

  /** The day's clips one after the other, from this visit's on. */
  async play(visit) {
    try {
      const ids = [...new Set(this.visits.map((each) => each.clip_id).filter((id) => id !== null))];
      const { clip } = await this.context.get(`/clips/${visit.clip_id}`);
      const others = await this.clipsOfDay();
      const known = new Map(others.map((each) => [each.id, each]));
      const clips = ids.map((id) => (id === clip.id ? clip : known.get(id))).filter(Boolean);
      this.context.play(clips, clips.findIndex((each) => each.id === clip.id), {
        onClose: (last) => {
          const its = this.visits.find((each) => each.clip_id === last.id) ?? visit;
          this.feed.querySelector(`[data-visit="${its.id}"] .card-play`)?.focus();
        },
      });
    } catch (fault) {
      this.context.fault(fault);
    }
  }

  async clipsOfDay() {
    const { start_us, end_us } = this.summary;
    // A clip begins before its visit does, perhaps on the day before.
    const page = await this.context.get("/clips", { since_us: start_us - 60_000_000, until_us: end_us, camera: this.params.get("camera"), limit: PAGE });
    return page.clips;
  }

  move(steps) {
    const plays = [...this.feed.querySelectorAll("button.card-play")];
    if (!plays.length) return false;
    const place = plays.indexOf(document.activeElement);
    const target = plays[place < 0 ? 0 : Math.min(plays.length - 1, Math.max(0, place + steps))];
    target.focus();
    target.scrollIntoView({ block: "nearest" });
    return true;
  }

  showNow(now) {
    this.pictures.show(now);
    // What is in view may have been drawn before it was known whether somebody watches, and which camera has a picture.
    const eyes = [now.watching, ...now.cameras.filter((each) => each.has_picture).map((each) => each.camera)].join("\n");
    if (this.eyes !== eyes && this.summary && this.visits.some((visit) => visit.ongoing)) this.drawFeed();
    this.eyes = eyes;
    if (this.isToday && this.summary && now.now_us >= this.summary.end_us) this.settle();
    const names = now.cameras.map((camera) => camera.camera);
    if (names.length > 1 || this.params.get("camera")) {
      const wanted = this.params.get("camera") ?? "";
      const all = [...new Set([...names, ...(wanted ? [wanted] : [])])];
      const shown = [...this.camera.options].map((option) => option.value).join("\n");
      if (shown !== ["", ...all].join("\n")) {
        this.camera.replaceChildren(h("option", { value: "" }, "All cameras"), ...all.map((name) => h("option", { value: name }, name)));
      }
      this.camera.value = wanted;
      this.camera.hidden = false;
    }
  }
}

function tally(name, count) {
  return h("div", { class: "tally" }, h("dt", {}, name), h("dd", {}, String(count)));
}

function incidentLine(incident) {
  const name = INCIDENTS[incident.kind] ?? incident.kind.replaceAll("_", " ");
  return h(
    "p",
    { class: "incident" },
    icon(incident.kind.startsWith("clock") ? "clock" : "alert"),
    time(incident.at_us, incident.local),
    h("strong", { class: "label-text" }, name),
    h("span", {}, [incident.camera, incident.detail].filter(Boolean).join(": ")),
  );
}

export async function render(root, params, context) {
  current = new Day(root, params, context);
  await current.fetch();
}

export function update(params) {
  current.update(params);
}

export function destroy() {
  current = null;
}
