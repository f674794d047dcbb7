/** About this rpiwatch: its cameras, what it keeps, where that lies, and what can be taken along. */

import { button, h, icon } from "../dom.js";
import { table } from "../tables.js";
import { dateOf, longDuration, time } from "../time.js";

export const title = "About";

const TABLES = [
  ["visits", "Visits"],
  ["clips", "Clips"],
  ["reviewed-visits", "Reviewed visits"],
  ["events", "Every change of label"],
  ["subjects", "Subjects"],
  ["near-misses", "Near misses"],
  ["incidents", "Incidents"],
  ["coverage", "When it was watching"],
  ["reviews", "Reviews"],
];
const STATES = { watching: "watching", away: "away", idle: "waits", stopped: "not watching" };
const WHEN = new Intl.DateTimeFormat("en-GB", { day: "numeric", month: "long", year: "numeric" });

export async function render(root, _params, context) {
  const [now, stats, { cameras }, { day: today }] = await Promise.all([
    context.get("/now"),
    context.get("/stats"),
    context.get("/labels"),
    context.get("/day"),
  ]);
  const camerasPlace = h("div", { class: "table-place" }, camerasTable(now, cameras));
  context.on("now", (latest) => camerasPlace.replaceChildren(camerasTable(latest, cameras)));
  root.append(
    h(
      "div",
      { class: "view-head" },
      h("div", { class: "head-words" }, h("h1", { class: "view-title" }, "About"), h("p", { class: "view-words" }, `rpiwatch ${now.version}`)),
      h("span", { class: "spring" }),
      document.documentElement.dataset.signedIn === "true"
        ? button({ icon: "forward", label: "Sign out", text: context.role === "guest" ? "Sign out (guest)" : "Sign out", onClick: () => signOut(context) })
        : null,
    ),
    h(
      "div",
      { class: "about" },
      h(
        "section",
        { class: "panel about-cameras", "aria-labelledby": "about-cameras" },
        h("h2", { class: "panel-title", id: "about-cameras" }, "Cameras"),
        h(
          "p",
          { class: "dim" },
          now.watching
            ? ["Watching since ", time(now.session_started_us, null, (us) => dateOf(us).toLocaleString("en-GB", { dateStyle: "long", timeStyle: "short" })), "."]
            : ["No daemon watches now. ", h("code", {}, "rpiwatch run"), " begins it, or ", h("code", {}, "systemctl start rpiwatch"), "."],
        ),
        camerasPlace,
      ),
      h(
        "div",
        { class: "about-column" },
        h(
          "section",
          { class: "panel", "aria-labelledby": "about-storage" },
          h("h2", { class: "panel-title", id: "about-storage" }, "Storage"),
          storage(stats),
        ),
        forPrograms(),
      ),
      h(
        "section",
        { class: "panel", "aria-labelledby": "about-history" },
        h("h2", { class: "panel-title", id: "about-history" }, "The history"),
        h(
          "dl",
          { class: "about-facts" },
          fact("Begins", stats.first_us === null ? "not yet" : time(stats.first_us, null, (us) => WHEN.format(dateOf(us)))),
          fact("Watched", `${longDuration(stats.watched_s)}, all cameras together`),
          fact("Visits", number(stats.visits)),
          fact("Clips", number(stats.clips)),
          fact("Favourites", number(now.favourites)),
          fact("Frames looked at", number(stats.frames_seen - stats.frames_skipped)),
          fact("Frames skipped", number(stats.frames_skipped)),
          fact("Sessions", stats.crashes ? `${number(stats.sessions)}, ${number(stats.crashes)} of which ended without warning` : number(stats.sessions)),
          fact("Incidents", number(stats.incidents)),
        ),
      ),
      downloads(cameras, today),
    ),
  );
}

function forPrograms() {
  return h(
    "section",
    { class: "panel", "aria-labelledby": "about-more" },
    h("h2", { class: "panel-title", id: "about-more" }, "For programs"),
    h(
      "ul",
      { class: "about-links" },
      h("li", {}, h("a", { href: "/api/v1/openapi.json" }, "What the API can be asked"), h("span", { class: "dim" }, " as OpenAPI")),
      h("li", {}, h("a", { href: "/metrics" }, "Figures for Prometheus")),
      h("li", {}, h("a", { href: "/healthz" }, "Whether all is well"), h("span", { class: "dim" }, " for a supervisor")),
    ),
    h("p", { class: "dim" }, "What is watched, and how, is set in rpiwatch.toml on the machine itself: nothing can be set from here."),
  );
}

function camerasTable(now, cameras) {
  const known = new Map(now.cameras.map((camera) => [camera.camera, camera]));
  const names = [...new Set([...known.keys(), ...cameras])];
  if (!names.length) return h("p", { class: "dim" }, "None has been opened yet: see [[cameras]] in the configuration.");
  return table({
    caption: "Cameras, and what they see now",
    isCaptionSeen: false,
    columns: ["Camera", "State", "Sees", "Frames a second"],
    rows: names.map((name) => {
      const its = known.get(name);
      const state = its ? its.state : "stopped";
      return [
        h("strong", {}, name),
        h("span", { class: `camera-state is-${state}` }, h("span", { class: "dot", "aria-hidden": "true" }), `${STATES[state]}${its?.reason ? `: ${its.reason}` : ""}`),
        its && its.label !== "none" ? its.label : null,
        its?.fps === null || its?.fps === undefined ? null : its.fps.toFixed(1),
      ];
    }),
  });
}

function storage(stats) {
  const used = stats.clip_bytes + stats.database_bytes;
  const share = (bytes) => `${(100 * bytes) / Math.max(1, used + stats.free_bytes)}%`;
  return [
    h(
      "div",
      { class: "storage-bar", role: "img", "aria-label": `Clips take ${size(stats.clip_bytes)}, the database ${size(stats.database_bytes)}; ${size(stats.free_bytes)} are free` },
      h("span", { class: "is-clips", style: { width: share(stats.clip_bytes) } }),
      h("span", { class: "is-database", style: { width: share(stats.database_bytes) } }),
    ),
    h(
      "dl",
      { class: "about-facts" },
      fact([h("span", { class: "key is-clips", "aria-hidden": "true" }), "Clips"], `${size(stats.clip_bytes)} in ${number(stats.clips)}`),
      fact([h("span", { class: "key is-database", "aria-hidden": "true" }), "Database"], size(stats.database_bytes)),
      fact([h("span", { class: "key", "aria-hidden": "true" }), "Free on the disk"], size(stats.free_bytes)),
    ),
    h("p", { class: "dim" }, "Old clips make room by themselves, favourites never: see [retention] in the configuration."),
  ];
}

/** A day as a ZIP, and tables as CSV. */
function downloads(cameras, today) {
  const day = h("input", { type: "date", value: today, max: today, on: { change: point } });
  const camera = h("select", { on: { change: point } }, h("option", { value: "" }, "All cameras"), cameras.map((name) => h("option", { value: name }, name)));
  const zip = h("a", { class: "button", download: "" }, icon("download"), h("span", {}, "ZIP"));
  const kind = h("select", { on: { change: point } }, TABLES.map(([value, text]) => h("option", { value }, text)));
  const csv = h("a", { class: "button", download: "" }, icon("download"), h("span", {}, "CSV"));
  const lines = h("a", { class: "button quiet", download: "" }, icon("download"), h("span", {}, "JSON lines"));
  function point() {
    const query = camera.value ? `?camera=${encodeURIComponent(camera.value)}` : "";
    zip.href = `/download/day/${day.value || today}.zip${query}`;
    zip.setAttribute("aria-label", `Clips of ${day.value || today} as a ZIP`);
    csv.href = `/download/${kind.value}.csv`;
    lines.href = `/download/${kind.value}.jsonl`;
    csv.setAttribute("aria-label", `${kind.selectedOptions[0].text} as CSV`);
    lines.setAttribute("aria-label", `${kind.selectedOptions[0].text} as JSON lines`);
  }
  point();
  return h(
    "section",
    { class: "panel", "aria-labelledby": "about-downloads" },
    h("h2", { class: "panel-title", id: "about-downloads" }, "Take it along"),
    h("div", { class: "about-download" }, field("Clips of a day", day), field("Camera", camera), zip),
    h("div", { class: "about-download" }, field("A whole table", kind), csv, lines),
    h("p", { class: "dim" }, "Camtrap DP packages are under ", h("a", { href: "#/history" }, "History"), "; Parquet files and a backup are made on the machine itself: ", h("code", {}, "rpiwatch export"), " and ", h("code", {}, "rpiwatch backup"), "."),
  );
}

async function signOut(context) {
  try {
    await context.post("/logout");
    location.assign("/login");
  } catch (fault) {
    context.fault(fault);
  }
}

function field(name, control) {
  return h("label", { class: "field" }, h("span", {}, name), control);
}

function fact(name, words) {
  return h("div", {}, h("dt", {}, name), h("dd", {}, words));
}

function number(value) {
  return value.toLocaleString("en");
}

function size(bytes) {
  for (const [unit, least] of [["TB", 1e12], ["GB", 1e9], ["MB", 1e6], ["kB", 1e3]]) {
    if (bytes >= least) return `${(bytes / least).toFixed(bytes < 10 * least ? 1 : 0)} ${unit}`;
  }
  return `${bytes} bytes`;
}
