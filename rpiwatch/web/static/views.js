/**
 * The views, in the order of the navigation. Each is `views/NAME.js`, loaded when it is first shown; see app.js for what it
 * exports. `key`: pressed after `g` it goes there. `bottom`: has a place in a phone's bar, the others are under More.
 */
export const VIEWS = [
  { name: "today", label: "Today", icon: "today", key: "t", bottom: true },
  { name: "inbox", label: "Inbox", icon: "inbox", key: "i", bottom: true },
  { name: "history", label: "History", icon: "history", key: "h", bottom: true },
  { name: "labels", label: "Labels", icon: "labels", key: "l", bottom: true },
  { name: "tune", label: "Tune", icon: "tune", key: "u", bottom: false },
  { name: "sql", label: "SQL", icon: "sql", key: "s", bottom: false },
  { name: "bin", label: "Bin", icon: "bin", key: "b", bottom: false },
  { name: "settings", label: "About", icon: "settings", key: "a", bottom: false },
];
