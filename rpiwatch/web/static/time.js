/** Times in the viewer's zone, with the camera's own on hover. All come as UTC microseconds. */

import { h } from "./dom.js";

const CLOCK = new Intl.DateTimeFormat(undefined, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
const SECONDS = new Intl.DateTimeFormat(undefined, {
  hour: "2-digit",
  minute: "2-digit",
  second: "2-digit",
  hourCycle: "h23",
});
const DAY = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long" });
const DAY_OF_YEAR = new Intl.DateTimeFormat("en-GB", { weekday: "long", day: "numeric", month: "long", year: "numeric" });
const SHORT_DAY = new Intl.DateTimeFormat("en-GB", { weekday: "short", day: "numeric", month: "short" });

/** The moment as a Date. @param {number} us */
export function dateOf(us) {
  return new Date(us / 1000);
}

/** 09:41. @param {number} us */
export function clock(us) {
  return CLOCK.format(dateOf(us));
}

/** 09:41:07. @param {number} us */
export function clockSeconds(us) {
  return SECONDS.format(dateOf(us));
}

/** Thu, 26 Nov. @param {number} us */
export function shortDay(us) {
  return SHORT_DAY.format(dateOf(us));
}

/**
 * A `<time>` in the viewer's zone; on hover what the camera's clock said.
 * @param {number} us
 * @param {string|null} local the moment by the clock of the machine that watches
 * @param {(us: number) => string} [shown]
 */
export function time(us, local, shown = clockSeconds) {
  return h(
    "time",
    { datetime: dateOf(us).toISOString(), title: local ? `${local} by the camera's clock` : null },
    shown(us),
  );
}

/** 4 s, 3 min 20 s, 2 h 5 min. @param {number} seconds */
export function duration(seconds) {
  if (seconds < 9.95) return `${Math.max(0, Math.round(seconds * 10) / 10)} s`;
  if (seconds < 60) return `${Math.round(seconds)} s`;
  const whole = Math.round(seconds);
  if (whole < 3600) return whole % 60 ? `${Math.floor(whole / 60)} min ${whole % 60} s` : `${whole / 60} min`;
  const minutes = Math.round(whole / 60);
  return minutes % 60 ? `${Math.floor(minutes / 60)} h ${minutes % 60} min` : `${minutes / 60} h`;
}

/** Of long times: 40 min, 17 h, 12 days. @param {number} seconds */
export function longDuration(seconds) {
  if (seconds < 3600) return duration(seconds);
  if (seconds < 48 * 3600) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86_400).toLocaleString("en")} days`;
}

/** How long ago: just now, 5 min ago, 3 h ago. @param {number} us @param {number} nowUs */
export function ago(us, nowUs) {
  const seconds = Math.max(0, (nowUs - us) / 1e6);
  if (seconds < 60) return "just now";
  if (seconds < 3600) return `${Math.floor(seconds / 60)} min ago`;
  if (seconds < 86_400) return `${Math.floor(seconds / 3600)} h ago`;
  return `${Math.floor(seconds / 86_400)} d ago`;
}

/** The name of a day: Thursday, 26 November; with the year where it is not this one. @param {string} day YYYY-MM-DD */
export function dayName(day, today = null) {
  const date = parsed(day);
  return (today !== null && today.slice(0, 4) !== day.slice(0, 4) ? DAY_OF_YEAR : DAY).format(date);
}

/** So many days later (earlier: negative). @param {string} day YYYY-MM-DD @param {number} days */
export function dayAfter(day, days) {
  const date = parsed(day);
  date.setDate(date.getDate() + days);
  return dayOf(date);
}

/** A day of the calendar as YYYY-MM-DD. @param {Date} date */
export function dayOf(date) {
  const two = (number) => String(number).padStart(2, "0");
  return `${String(date.getFullYear()).padStart(4, "0")}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** Noon of a day: no change of clocks moves it to another. @param {string} day YYYY-MM-DD */
export function parsed(day) {
  const [year, month, date] = day.split("-").map(Number);
  return new Date(year, month - 1, date, 12);
}

/** 87 %. @param {number|null} share */
export function percent(share) {
  return share === null || share === undefined ? "–" : `${Math.round(share * 100)} %`;
}
