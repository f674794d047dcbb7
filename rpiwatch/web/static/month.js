/** A month as a calendar: which days had visits, and where clips wait. */

import { button, h } from "./dom.js";
import { dayAfter, dayOf, parsed } from "./time.js";

const MONTH = new Intl.DateTimeFormat("en-GB", { month: "long", year: "numeric" });
const WEEKDAYS = ["Mo", "Tu", "We", "Th", "Fr", "Sa", "Su"];
const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

/** The bounds of what a month's calendar shows. @param {string} day any of the month @returns {{first, last}} days */
export function monthBounds(day) {
  const date = parsed(day);
  date.setDate(1);
  const first = dayAfter(dayOf(date), -((date.getDay() + 6) % 7));
  return { first, last: dayAfter(first, 41) };
}

/** The same day of the next month, or of the one before (-1); the last where it has none. @param {string} day */
export function monthAfter(day, months) {
  const date = parsed(day);
  const its = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() + months);
  const length = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  date.setDate(Math.min(its, length));
  return dayOf(date);
}

/**
 * @param {string} month any day of it
 * @param {string} chosen the day that is shown
 * @param {string} today
 * @param {Object[]} days facts.CalendarDay
 * @param {(day: string) => string} href a day's address
 * @param {(month: string) => void} onMonth
 */
export function monthCalendar(month, chosen, today, days, href, onMonth) {
  const counts = new Map(days.map((each) => [each.day, each]));
  const most = Math.max(1, ...days.map((each) => each.visits));
  const { first } = monthBounds(month);
  const weeks = [];
  for (let week = 0; week < 6; week += 1) {
    const cells = [];
    for (let weekday = 0; weekday < 7; weekday += 1) {
      const day = dayAfter(first, 7 * week + weekday);
      cells.push(cell(day, month, chosen, today, counts.get(day), most, href));
    }
    if (week < 4 || cells.some((each) => !each.classList.contains("is-other"))) weeks.push(h("tr", {}, cells));
  }
  return h(
    "section",
    { class: "panel calendar", "aria-label": "Calendar" },
    h(
      "div",
      { class: "calendar-head" },
      h("h2", { class: "panel-title", "aria-live": "polite" }, MONTH.format(parsed(month))),
      button({ icon: "back", label: "The month before", class: "quiet", onClick: () => onMonth(monthAfter(month, -1)) }),
      button({ icon: "forward", label: "The month after", class: "quiet", disabled: month.slice(0, 7) >= today.slice(0, 7), onClick: () => onMonth(monthAfter(month, 1)) }),
    ),
    h(
      "table",
      {},
      h("thead", {}, h("tr", {}, WEEKDAYS.map((name, place) => h("th", { scope: "col", abbr: WEEKDAY_NAMES[place] }, name)))),
      h("tbody", {}, weeks),
    ),
  );
}

function cell(day, month, chosen, today, counts, most, href) {
  const number = Number(day.slice(8));
  const isOther = day.slice(0, 7) !== month.slice(0, 7);
  const kind = isOther ? "is-other" : "";
  if (day > today) return h("td", { class: kind }, h("span", { class: "day" }, number));
  const words = counts ? `, ${counts.visits} visits, ${counts.unreviewed} clips to review` : "";
  return h(
    "td",
    { class: kind },
    h(
      "a",
      {
        class: `day${day === today ? " is-today" : ""}`,
        href: href(day),
        "aria-label": `${number}${words}`,
        "aria-current": day === chosen ? "date" : null,
        title: counts ? `${counts.visits} visits, ${counts.clips} clips, ${counts.unreviewed} to review` : null,
        style: counts?.visits ? { "--warmth": `${Math.round(12 + 38 * Math.sqrt(counts.visits / most))}%` } : {},
        dataset: { visits: String(Boolean(counts?.visits)) },
      },
      number,
      counts?.unreviewed ? h("span", { class: "day-dot", "aria-hidden": "true" }) : null,
    ),
  );
}
