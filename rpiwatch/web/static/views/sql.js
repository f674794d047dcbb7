/** A box for SQL, which can only read; queries that are kept; answers as a table and a file. */

import { button, empty, h, icon } from "../dom.js";
import { csv, save, table } from "../tables.js";

export const title = "SQL";

const EXAMPLES = [
  ["The latest visits", "SELECT local, camera, label, detail, round(confidence, 2) AS sure, round(duration_s) AS seconds\nFROM visits\nORDER BY start_us DESC\nLIMIT 50"],
  ["Visits by label, this week", "SELECT label, sum(visits) AS visits, round(sum(shown_s)) AS seconds\nFROM daily_counts\nWHERE day >= date('now', 'localtime', '-6 days')\nGROUP BY label\nORDER BY visits DESC"],
  ["When it was really watching", "SELECT camera, local, end_local, round(duration_s / 3600, 1) AS hours\nFROM coverage\nORDER BY start_us DESC\nLIMIT 50"],
  ["What went wrong", "SELECT local, camera, kind, detail\nFROM incident_list\nORDER BY at_us DESC\nLIMIT 50"],
  ["How often each label was right", "SELECT label, reviewed, \"right\", wrong, round(precision, 2) AS precision\nFROM label_precision\nORDER BY reviewed DESC"],
];
const VIEWS_QUERY = "SELECT name FROM sqlite_schema WHERE type = 'view' ORDER BY name";
const KEPT_KEY = "rpiwatch-sql";

export async function render(root, _params, context) {
  root.append(h("div", { class: "view-head" }, h("div", { class: "head-words" }, h("h1", { class: "view-title" }, "SQL"), h("p", { class: "view-words" }, "Ask the history; nothing can be changed"))));
  if (context.role !== "owner") {
    root.append(empty("Only the owner may ask in SQL", "You have signed in as a guest: guests look at all the other pages. Charts and a search are under History."));
    return;
  }
  const box = h("textarea", {
    id: "sql", class: "sql-box", rows: 7, spellcheck: "false", autocapitalize: "off", autocomplete: "off", "aria-describedby": "sql-bounds",
    on: { keydown: (event) => event.key === "Enter" && (event.ctrlKey || event.metaKey) && (event.preventDefault(), run()) },
  });
  box.value = sessionStorage.getItem(KEPT_KEY) ?? EXAMPLES[0][1];
  const go = button({ icon: "play", label: "Ask (Ctrl Enter)", text: "Ask", class: "primary", onClick: run });
  const name = h("input", { type: "text", maxlength: 200, "aria-label": "Name to keep this query under", placeholder: "Name" });
  const kept = h("ul", { class: "sql-list" });
  const views = h("ul", { class: "sql-views" });
  const answer = h("section", { class: "sql-answer", "aria-label": "Answer", "aria-live": "polite" });
  root.append(
    h(
      "div",
      { class: "sql-columns" },
      h(
        "div",
        { class: "sql-main" },
        h(
          "div",
          { class: "panel sql-ask" },
          h("label", { class: "panel-title", for: "sql" }, "Query"),
          box,
          h(
            "div",
            { class: "sql-acts" },
            go,
            h("span", { class: "dim", id: "sql-bounds" }, "At most 1000 rows and 10 s"),
            h("span", { class: "spring" }),
            h(
              "form",
              { class: "sql-keep", on: { submit: (event) => (event.preventDefault(), keep()) } },
              name,
              h("button", { type: "submit" }, icon("star"), h("span", {}, "Keep")),
            ),
          ),
        ),
        answer,
      ),
      h(
        "aside",
        { class: "sql-side", "aria-label": "Queries and views" },
        h("section", { class: "panel", "aria-labelledby": "sql-kept" }, h("h2", { class: "panel-title", id: "sql-kept" }, "Kept queries"), kept),
        h(
          "section",
          { class: "panel", "aria-labelledby": "sql-examples" },
          h("h2", { class: "panel-title", id: "sql-examples" }, "To begin with"),
          h("ul", { class: "sql-list" }, EXAMPLES.map(([text, query]) => h("li", {}, h("button", { type: "button", class: "quiet", on: { click: () => load(query) } }, text)))),
        ),
        h("section", { class: "panel", "aria-labelledby": "sql-views" }, h("h2", { class: "panel-title", id: "sql-views" }, "Views"), views),
      ),
    ),
  );
  context.keys([{ keys: ["/"], says: "Write a query", run: () => box.focus() }, { keys: [], says: "Ask: Ctrl Enter in the box", run: () => {} }]);

  function load(query, its = "") {
    box.value = query;
    name.value = its;
    run();
  }

  async function run() {
    if (go.disabled) return;
    sessionStorage.setItem(KEPT_KEY, box.value);
    go.disabled = true;
    answer.setAttribute("aria-busy", "true");
    try {
      if (!box.value.trim()) throw Object.assign(new Error("Write a query first, such as SELECT * FROM visits LIMIT 10"), { status: 400 });
      show(await context.post("/sql", { sql: box.value }));
    } catch (fault) {
      if (fault.name === "AbortError") return;
      if (fault.status === undefined) throw fault;
      answer.replaceChildren(h("p", { class: "sql-fault", role: "alert" }, icon("alert"), h("span", {}, fault.message)));
    } finally {
      go.disabled = false;
      answer.removeAttribute("aria-busy");
    }
  }

  function show({ columns, rows, truncated, seconds }) {
    const many = rows.length === 1 ? "1 row" : `${rows.length} rows`;
    const caption = `${truncated ? `The first ${many}; there are more` : many}, in ${seconds < 0.01 ? "less than 0.01" : seconds.toFixed(2)} s`;
    answer.replaceChildren(
      h(
        "div",
        { class: "panel-head" },
        h("p", { class: "dim" }, caption),
        button({
          icon: "download", label: "Save these rows as CSV", text: "CSV", class: "quiet",
          onClick: () => save("rpiwatch-query.csv", csv(columns, rows), "text/csv;charset=utf-8"),
        }),
      ),
      h("div", { class: "table-place", tabindex: 0, role: "region", "aria-label": "Rows" }, table({ caption, isCaptionSeen: false, columns, rows, class: "sql-table" })),
    );
  }

  async function keep() {
    const wanted = name.value.trim();
    if (!wanted || !box.value.trim()) {
      context.toast("Give it a name first, then it is kept under it.", { isFault: true });
      name.focus();
      return;
    }
    try {
      await context.put(`/queries/${encodeURIComponent(wanted)}`, { sql: box.value });
      context.toast(`“${wanted}” is kept.`);
      await list();
    } catch (fault) {
      context.fault(fault);
    }
  }

  async function forget(query) {
    try {
      await context.del(`/queries/${encodeURIComponent(query.name)}`);
      await list();
      context.toast(`“${query.name}” is deleted.`, {
        undo: () => context.put(`/queries/${encodeURIComponent(query.name)}`, { sql: query.query }).then(list, (fault) => context.fault(fault)),
      });
      (kept.querySelector("button") ?? box).focus();
    } catch (fault) {
      context.fault(fault);
    }
  }

  async function list() {
    const { queries } = await context.get("/queries");
    kept.replaceChildren(
      ...(queries.length
        ? queries.map((query) =>
            h(
              "li",
              {},
              h("button", { type: "button", class: "quiet", title: query.query, on: { click: () => load(query.query, query.name) } }, query.name),
              button({ icon: "wrong", label: `Delete the query “${query.name}”`, class: "quiet", onClick: () => forget(query) }),
            ),
          )
        : [h("li", { class: "sql-none dim" }, "None yet. Give a query a name and choose Keep.")]),
    );
  }

  const [names] = await Promise.all([context.post("/sql", { sql: VIEWS_QUERY }), list()]);
  views.append(
    ...names.rows.map(([view]) =>
      h("li", {}, h("button", { type: "button", class: "chip", title: `Show rows of ${view}`, on: { click: () => load(`SELECT *\nFROM ${view}\nLIMIT 50`) } }, h("code", {}, view))),
    ),
  );
}
