/** A day from its first moment to its last: how much was in each hour, when it was watched, and what went wrong. */

import { h, svg } from "./dom.js";
import { clock } from "./time.js";

const HEIGHT = 46;
const WATCHED = 5;

/**
 * @param {Object} summary a facts.DaySummary
 * @param {number} nowUs
 * @param {(hour: Object) => void} onHour an hour was chosen by pointer; the list below has them for keys
 * @returns {HTMLElement}
 */
export function dayStrip(summary, nowUs, onHour) {
  const { start_us: start, end_us: end, hours } = summary;
  const x = (us) => (1000 * (Math.min(Math.max(us, start), end) - start)) / (end - start);
  const most = Math.max(1, ...hours.map((hour) => hour.visits));
  const cells = hours.map((hour, place) => {
    const left = x(hour.start_us);
    const right = x(hours[place + 1]?.start_us ?? end);
    const share = hour.visits / most;
    return svg(
      "rect",
      {
        class: "strip-hour", x: left + 1.5, y: 0, width: Math.max(1, right - left - 3), height: HEIGHT - WATCHED - 4, rx: 4,
        // A root makes a single visit visible beside a busy hour.
        "fill-opacity": hour.visits ? (0.2 + 0.8 * Math.sqrt(share)).toFixed(2) : 0,
      },
      svg("title", {}, `${clock(hour.start_us)}: ${visits(hour.visits)}`),
    );
  });
  const grounds = hours.map((hour, place) => {
    const left = x(hour.start_us);
    const right = x(hours[place + 1]?.start_us ?? end);
    return svg("rect", { class: "strip-ground", x: left + 1.5, y: 0, width: Math.max(1, right - left - 3), height: HEIGHT - WATCHED - 4, rx: 4 });
  });
  const watched = summary.watched.map((stretch) =>
    svg("rect", { class: "strip-watched", x: x(stretch.start_us), y: HEIGHT - WATCHED, height: WATCHED, rx: 2, width: Math.max(2, x(stretch.end_us ?? nowUs) - x(stretch.start_us)) }),
  );
  const incidents = summary.incidents.map((incident) =>
    svg("rect", { class: "strip-incident", x: x(incident.at_us) - 1.5, y: 0, width: 4, height: HEIGHT, rx: 1.5 }, svg("title", {}, `${clock(incident.at_us)}: ${incident.detail || incident.kind}`)),
  );
  const isToday = nowUs >= start && nowUs < end;
  const busiest = hours.reduce((best, hour) => (hour.visits > (best?.visits ?? 0) ? hour : best), null);
  const words = busiest
    ? `Hours of the day: ${visits(summary.visits)}, most of them from ${clock(busiest.start_us)} on (${busiest.visits})`
    : "Hours of the day: no visits";
  const drawing = svg(
    "svg",
    {
      class: "strip-drawing", viewBox: `0 0 1000 ${HEIGHT}`, preserveAspectRatio: "none", role: "img",
      "aria-label": `${words}; ${summary.incidents.length} incidents.`,
    },
    grounds,
    cells,
    svg("rect", { class: "strip-unwatched", x: 0, y: HEIGHT - WATCHED, width: 1000, height: WATCHED, rx: 2 }),
    watched,
    incidents,
    isToday ? svg("rect", { class: "strip-now", x: x(nowUs) - 1, y: 0, width: 2, height: HEIGHT }) : null,
  );
  drawing.addEventListener("click", (event) => {
    const { left, width } = drawing.getBoundingClientRect();
    const at = start + ((event.clientX - left) / width) * (end - start);
    const hour = [...hours].reverse().find((each) => each.start_us <= at);
    if (hour !== undefined) onHour(hour);
  });
  const marks = hours
    .filter((_, place) => place % 3 === 0)
    .map((hour, place) => h("span", { class: place % 2 ? "strip-mark strip-mark-odd" : "strip-mark", style: { left: `${x(hour.start_us) / 10}%` } }, clock(hour.start_us).slice(0, 5)));
  return h("div", { class: "strip" }, drawing, h("div", { class: "strip-marks", "aria-hidden": "true" }, marks));
}

/** 1 visit, 3 visits. @param {number} count */
export function visits(count) {
  return count === 1 ? "1 visit" : `${count} visits`;
}
