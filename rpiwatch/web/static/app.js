/**
 * The shell: which view is shown, navigation, keys, and what all views share.
 *
 * A view is a module `views/NAME.js`, named in views.js, shown at `#/NAME?param=value`. It exports
 *
 *   title: string               of the page and its window
 *   render(root, params, context): void | Promise<void>
 *                               fills `root`, an empty <div>; `params` are URLSearchParams. What it throws is shown.
 *   update(params): void        optional: called instead of a new render when only the parameters changed
 *   destroy(): void             optional: what `context.signal` does not end by itself
 *
 * A view begins with an <h1 class="view-title"> within a <div class="view-head">. `context` is its own, and ends with it:
 *
 *   role                        'owner' or 'guest': guests may change nothing, so show them nothing that would
 *   now()                       the latest facts.Now, null before the first answer
 *   get, post, put, del, download   as in api.js; `get(path, params)` ends with the view. They throw ApiError, whose
 *                               message is for people
 *   on(name, listener)          'resync', 'change', 'clip', 'incident', 'now' of /live/events, with their data; 'now' also
 *                               when the shell has asked again; 'connection' {online}
 *   keys([{keys, says, run}])   keys of this view, also shown under `?`: keys as KeyboardEvent.key has them
 *   toast(text, {undo, isFault}), fault(error)
 *   href(name, params), navigate(name, params, {replace}) where `params` is an object
 *   reviews                     verdicts and all else that is said of clips, with undo: see reviews.js
 *   play(clips, index, {more})  opens the player on a list of facts.Clip: see player.js
 *   bindings                    the Keys themselves, for dialogs that have keys of their own: see label_dialog.js
 *   signal                      an AbortSignal that ends with the view, for addEventListener and fetch
 *
 * Elements are made with `h` of dom.js, times shown by time.js. Nothing is made from markup, and no `style` attribute is
 * written: the content policy refuses both. Styles and their variables are in app.css; a view that needs more brings a
 * file of its own, linked in index.html.
 */

import * as api from "./api.js";
import { h, icon } from "./dom.js";
import { Keys } from "./keys.js";
import { Live } from "./live.js";
import { Player } from "./player.js";
import { Reviews } from "./reviews.js";
import { Toasts } from "./toasts.js";
import { VIEWS } from "./views.js";

const MORE = { name: "more", label: "More", icon: "more", key: null, bottom: true };
const ROLE = document.documentElement.dataset.role;

const main = document.getElementById("main");
const nav = document.getElementById("nav");
const state = document.getElementById("state");

const live = new Live("/live/events");
const keys = new Keys();
const toasts = new Toasts(document.getElementById("toasts"));
const reviews = new Reviews(toasts, live);
const player = new Player({ keys, reviews, toasts, role: ROLE });

let now = null;
let shown = null;
let online = true;

/** The view's address. */
function href(name, params = {}) {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(params)) {
    for (const each of Array.isArray(value) ? value : [value]) {
      if (each !== null && each !== undefined && each !== "" && each !== false) query.append(key, String(each));
    }
  }
  const text = query.toString();
  return `#/${name}${text ? `?${text}` : ""}`;
}

function navigate(name, params = {}, { replace = false } = {}) {
  const address = href(name, params);
  if (address === location.hash) return;
  if (replace) {
    history.replaceState(null, "", address);
    route();
  } else {
    location.hash = address;
  }
}

function read(hash) {
  const [name, query = ""] = hash.replace(/^#\/?/, "").split("?");
  return { name: name || "today", params: new URLSearchParams(query) };
}

function contextOf(controller, viewKeys) {
  const { signal } = controller;
  return {
    role: ROLE,
    signal,
    now: () => now,
    get: (path, params) => api.get(path, params, signal),
    post: api.post,
    put: api.put,
    del: api.del,
    download: api.download,
    on: (name, listener) => live.on(name, listener, signal),
    keys: (bindings) => viewKeys.push(...bindings),
    toast: (text, options) => toasts.show(text, options),
    fault: (error) => toasts.fault(error),
    href,
    navigate,
    reviews,
    bindings: keys,
    play: (clips, index, options) => player.open(clips, index, options),
  };
}

async function route() {
  const { name, params } = read(location.hash);
  const view = [...VIEWS, MORE].find((each) => each.name === name);
  if (view === undefined) {
    navigate("today", {}, { replace: true });
    return;
  }
  if (shown !== null && shown.name === name && shown.module?.update) {
    shown.module.update(params);
    return;
  }
  const isFirst = shown === null;
  leave();
  const controller = new AbortController();
  const bindings = [];
  const root = h("div", { class: `view view-${name}` });
  const mine = { name, controller, module: null };
  shown = mine;
  main.replaceChildren(root);
  mark(name);
  root.append(h("p", { class: "loading", role: "status" }, "Loading …"));
  try {
    mine.module = name === "more" ? { title: "More", render: renderMore } : await import(`./views/${name}.js`);
    if (shown !== mine) return;
    document.title = `${mine.module.title} · rpiwatch`;
    keys.view = bindings;
    root.replaceChildren();
    await mine.module.render(root, params, contextOf(controller, bindings));
  } catch (fault) {
    if (shown !== mine || fault.name === "AbortError") return;
    const message = fault instanceof api.ApiError ? fault.message : "This page has met a fault of its own.";
    if (!(fault instanceof api.ApiError)) console.error(fault);
    root.replaceChildren(
      h(
        "div",
        { class: "empty", role: "alert" },
        icon("alert"),
        h("h1", {}, "This could not be shown"),
        h("p", {}, message),
        h("button", { type: "button", class: "primary", on: { click: () => again() } }, "Try again"),
      ),
    );
  }
  if (!isFirst && shown === mine) main.focus({ preventScroll: true });
  if (!isFirst) window.scrollTo(0, 0);
}

function leave() {
  if (shown === null) return;
  shown.controller.abort();
  shown.module?.destroy?.();
  keys.view = [];
  shown = null;
}

function again() {
  leave();
  route();
}

function mark(name) {
  const isUnderMore = VIEWS.some((view) => view.name === name && !view.bottom);
  for (const link of nav.querySelectorAll("a")) {
    const here = link.dataset.name === name;
    if (here) link.setAttribute("aria-current", "page");
    else link.removeAttribute("aria-current");
    link.classList.toggle("has-current", link.dataset.name === "more" && isUnderMore);
  }
}

/** What has no place in a phone's bar. */
function renderMore(root) {
  root.append(
    h("div", { class: "view-head" }, h("h1", { class: "view-title" }, "More")),
    h(
      "ul",
      { class: "more-list" },
      VIEWS.filter((view) => !view.bottom).map((view) =>
        h("li", {}, h("a", { href: href(view.name) }, icon(view.icon), h("span", {}, view.label))),
      ),
    ),
  );
}

function buildNav() {
  nav.append(
    ...[...VIEWS, MORE].map((view) =>
      h(
        "a",
        {
          href: href(view.name),
          class: view === MORE ? "nav-more" : view.bottom ? "" : "nav-wide",
          dataset: { name: view.name },
          title: view.key ? `${view.label} (g ${view.key})` : null,
        },
        icon(view.icon),
        h("span", {}, view.label),
        view.name === "inbox" ? h("span", { class: "count", hidden: true }) : null,
      ),
    ),
  );
}

function tell(latest) {
  now = latest;
  live.emit("now", latest);
  const count = nav.querySelector('[data-name="inbox"] .count');
  if (count !== null) {
    count.hidden = !now.unreviewed;
    count.textContent = now.unreviewed > 999 ? "999+" : String(now.unreviewed);
    count.setAttribute("aria-label", `${now.unreviewed} to review`);
    count.setAttribute("role", "img");
  }
  showState();
}

function showState() {
  const away = now === null ? [] : now.cameras.filter((camera) => camera.state === "away");
  let kind = "good";
  let words = "";
  let why = "";
  if (!online) {
    [kind, words, why] = ["bad", "No connection", "The server does not answer; it is tried again by itself"];
  } else if (now === null) {
    [kind, words] = ["idle", "Connecting"];
  } else if (!now.watching) {
    [kind, words, why] = ["idle", "Not watching", "No daemon watches over this history now: rpiwatch run begins it"];
  } else if (away.length) {
    [kind, words] = ["bad", away.length === 1 ? `${away[0].camera} is away` : `${away.length} cameras are away`];
    why = away.map((camera) => `${camera.camera}: ${camera.reason || "away"}`).join("\n");
  } else {
    [kind, words] = ["good", "Watching"];
    why = `${now.cameras.length} ${now.cameras.length === 1 ? "camera" : "cameras"}; rpiwatch ${now.version}`;
  }
  if (state.dataset.words === words && state.title === why) return;
  state.dataset.words = words;
  state.title = why;
  state.className = `state state-${kind}`;
  state.replaceChildren(h("span", { class: "dot", "aria-hidden": "true" }), h("span", { class: "state-words" }, words));
}

let asking = null;

/** Ask what is going on, once for many news. */
function askNow() {
  clearTimeout(asking);
  asking = setTimeout(async () => {
    try {
      tell(await api.get("/now"));
    } catch {
      // The connection's own state says it.
    }
  }, 150);
}

function begin() {
  buildNav();
  const showKeys = document.getElementById("show-keys");
  showKeys.append(icon("keys"));
  showKeys.addEventListener("click", () => keys.show());
  keys.shell = [
    ...VIEWS.map((view) => ({ keys: [`g ${view.key}`], says: `Go to ${view.label}`, run: () => navigate(view.name) })),
    { keys: ["u", "Control+z"], says: "Undo the last thing done", run: () => reviews.undoLast() },
    { keys: ["?"], says: "Show the keys", run: () => keys.show() },
  ];
  live.on("connection", (connection) => {
    online = connection.online;
    showState();
  });
  live.on("cameras", ({ cameras }) => {
    if (now === null) askNow();
    else tell({ ...now, cameras });
  });
  for (const name of ["resync", "clip", "reviewed"]) live.on(name, askNow);
  // That nobody watches any more is no event of a camera's.
  setInterval(() => document.hidden || askNow(), 30_000);
  showState();
  askNow();
  live.open();
  window.addEventListener("hashchange", route);
  route();
}

begin();
