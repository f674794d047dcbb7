/** Elements, made without markup: whatever a history holds becomes text, and nothing else. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * An element. `props` are attributes; true is an attribute without a value, false, null and undefined are none. `on`
 * holds listeners by event, `style` CSS properties (set from script, as the content policy wants it), `dataset` data.
 * @param {string} tag
 * @param {Object} [props]
 * @param {...(Node|string|number|null|undefined|false|Array)} children text, elements, or lists of them
 * @returns {HTMLElement}
 */
export function h(tag, props = {}, ...children) {
  return filled(document.createElement(tag), props, children);
}

/**
 * The same for SVG.
 * @returns {SVGElement}
 */
export function svg(tag, props = {}, ...children) {
  return filled(document.createElementNS(SVG, tag), props, children);
}

function filled(element, props, children) {
  for (const [name, value] of Object.entries(props)) {
    if (name === "on") {
      for (const [event, listener] of Object.entries(value)) element.addEventListener(event, listener);
    } else if (name === "style") {
      for (const [property, its] of Object.entries(value)) element.style.setProperty(property, its);
    } else if (name === "dataset") {
      Object.assign(element.dataset, value);
    } else if (value !== false && value !== null && value !== undefined) {
      element.setAttribute(name, value === true ? "" : String(value));
    }
  }
  element.append(...children.flat(Infinity).filter((child) => child !== null && child !== undefined && child !== false));
  return element;
}

const PATHS = {
  today: ["M3 5h18v15H3z", "M3 10h18", "M8 2.500v4", "M16 2.500v4"],
  inbox: ["M4 5h16l1.500 9v5h-19v-5z", "M2.500 14h6l1.500 2.500h4l1.500-2.500h6"],
  history: ["M4 20V11", "M10 20V4", "M16 20v-7", "M21 20H2.500"],
  labels: ["M3 3.500h8l10 10-7.500 7.500L3 11z", "M7.500 7.900v.2"],
  tune: ["M4 7h9", "M18 7h2", "M4 17h2", "M11 17h9", "M13 7a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0", "M6 17a2.500 2.500 0 1 0 5 0a2.500 2.500 0 1 0-5 0"],
  sql: ["M4 6c0-4 16-4 16 0v12c0 4-16 4-16 0z", "M4 6c0 4 16 4 16 0", "M4 12c0 4 16 4 16 0"],
  bin: ["M4 6.500h16", "M9 6.500V3.500h6v3", "M6 6.500l1 14h10l1-14", "M10 10.500v6", "M14 10.500v6"],
  settings: ["M12 8.500a3.500 3.500 0 1 0 0 7a3.500 3.500 0 1 0 0-7", "M12 2.500v3", "M12 18.500v3", "M2.500 12h3", "M18.500 12h3", "M5.300 5.300l2.100 2.100", "M16.600 16.600l2.100 2.100", "M5.300 18.700l2.100-2.100", "M16.600 7.400l2.100-2.100"],
  more: ["M5 12v.1", "M12 12v.1", "M19 12v.1"],
  keys: ["M2.500 6h19v12h-19z", "M6 10v.1", "M10 10v.1", "M14 10v.1", "M18 10v.1", "M7.500 14h9"],
  right: ["M4.500 12.500l5 5L20 6.500"],
  wrong: ["M6 6l12 12", "M18 6L6 18"],
  star: ["M12 3l2.800 5.900 6.400.8-4.700 4.400 1.200 6.400L12 17.400l-5.700 3.100 1.200-6.400L2.800 9.700l6.400-.8z"],
  play: ["M7 4.500l12 7.500-12 7.500z"],
  pause: ["M8 5v14", "M16 5v14"],
  back: ["M15 5l-7 7 7 7"],
  forward: ["M9 5l7 7-7 7"],
  frameBack: ["M16 6l-7 6 7 6z", "M6 6v12"],
  frameForward: ["M8 6l7 6-7 6z", "M18 6v12"],
  box: ["M4 8V4h4", "M16 4h4v4", "M20 16v4h-4", "M8 20H4v-4"],
  download: ["M12 3.500v12", "M7 11l5 5 5-5", "M4 20.500h16"],
  note: ["M5 3.500h14v17H5z", "M8.500 8.500h7", "M8.500 12.500h7", "M8.500 16.500h4"],
  restore: ["M4 9h11a5 5 0 0 1 0 10H8", "M8 4.500L3.500 9 8 13.500"],
  filter: ["M4 6h16", "M7 12h10", "M10 18h4"],
  select: ["M4 4h16v16H4z", "M8 12l3 3 5.500-6"],
  alert: ["M12 3.500L22 20.500H2z", "M12 10v4.500", "M12 17.500v.1"],
  camera: ["M3 7h12v10H3z", "M15 10.500l6-3.500v10l-6-3.500"],
  clock: ["M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18", "M12 7v5.500l3.500 2"],
  full: ["M4 9V4h5", "M20 15v5h-5", "M4 4l6 6", "M20 20l-6-6"],
  leaf: ["M5 19C4 9 10 4 20 4c0 10-5 16-15 15z", "M5 19l8-8"],
};

/**
 * A line icon, for eyes only: what it means is said by the element around it.
 * @param {string} name one of `PATHS`
 * @returns {SVGElement}
 */
export function icon(name) {
  return svg(
    "svg",
    { class: `icon icon-${name}`, viewBox: "0 0 24 24", "aria-hidden": "true", focusable: "false" },
    PATHS[name].map((d) => svg("path", { d })),
  );
}

/**
 * A button with an icon. Without `text` its name is `label`, which is shown on hover too. `hint` shows a key on it, where
 * there are keys.
 * @param {{icon?: string, label: string, text?: string, key?: string, hint?: string, class?: string, onClick: Function}} its
 * @returns {HTMLButtonElement}
 */
export function button({ icon: name, label, text, key, hint, class: kind = "", onClick, ...props }) {
  return h(
    "button",
    {
      type: "button",
      class: `${kind}${text ? "" : " icon-only"}`.trim(),
      "aria-label": text ? null : label,
      "aria-keyshortcuts": key ?? null,
      title: key ? `${label} (${key})` : label,
      ...props,
      on: { click: onClick },
    },
    name ? icon(name) : null,
    text ? h("span", {}, text) : null,
    hint ? h("kbd", { class: "hint", "aria-hidden": "true" }, hint) : null,
  );
}

/**
 * A message in the place of a list: what is so, and what to do next.
 * @param {string} title
 * @param {...(Node|string)} words
 * @returns {HTMLElement}
 */
export function empty(title, ...words) {
  return h("div", { class: "empty" }, icon("leaf"), h("h2", {}, title), h("p", {}, ...words));
}
