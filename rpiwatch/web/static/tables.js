/** Tables with a caption and headers, and files of them. */

import { h } from "./dom.js";

/**
 * A table. A cell is text, a number, null or a node; columns of numbers stand at the right.
 * @param {{caption: string, columns: string[], rows: Array<Array>, isCaptionSeen?: boolean, class?: string}} its
 * @returns {HTMLTableElement}
 */
export function table({ caption, columns, rows, isCaptionSeen = true, class: kind = "" }) {
  const kinds = columns.map((_, place) => new Set(rows.map((row) => row[place]).filter((cell) => cell !== null).map((cell) => typeof cell)));
  const isNumber = kinds.map((its) => its.size === 1 && its.has("number"));
  return h(
    "table",
    { class: `table ${kind}`.trim() },
    h("caption", { class: isCaptionSeen ? null : "unseen" }, caption),
    h("thead", {}, h("tr", {}, columns.map((name, place) => h("th", { scope: "col", class: isNumber[place] ? "number" : null }, name)))),
    h("tbody", {}, rows.map((row) => h("tr", {}, row.map((cell, place) => h("td", { class: isNumber[place] ? "number" : null }, shown(cell)))))),
  );
}

function shown(cell) {
  if (cell === null || cell === undefined) return h("span", { class: "dim" }, "–");
  return cell instanceof Node ? cell : String(cell);
}

/**
 * Rows as CSV (RFC 4180). Texts that a spreadsheet would take for a formula begin with an apostrophe.
 * @returns {string}
 */
export function csv(columns, rows) {
  return [columns, ...rows].map((row) => row.map(csvCell).join(",")).join("\r\n") + "\r\n";
}

function csvCell(value) {
  if (value === null || value === undefined) return "";
  let text = String(value);
  if (typeof value === "string" && /^[=+\-@\t\r]/.test(text)) text = `'${text}`;
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** Let the browser save a text as a file. */
export function save(name, text, type) {
  const address = URL.createObjectURL(new Blob([text], { type }));
  const link = h("a", { href: address, download: name });
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
