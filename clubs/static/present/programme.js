"use strict";
// The programme: views that can be moved, removed, added, named; its link says all of it.

const programme = JSON.parse(document.getElementById("programme").textContent);
const named = document.getElementById("name");
const isFile = location.protocol === "file:";

const encode = (text) => encodeURIComponent(text).replace(/%3A/g, ":").replace(/%3B/g, ";").replace(/%3D/g, "=").replace(/%2C/g, ",");

function writeLink(items) {
  const pairs = [...(named.value.trim() ? [["name", named.value.trim()]] : []), ...items.map((item) => ["view", item]), ...Object.entries(programme.params)];
  return `present?${pairs.map(([key, value]) => `${key}=${encode(value)}`).join("&")}`;
}

// As written as long as nobody rearranged them: "each lagging province" stays true next quarter.
const listItems = () => programme.items ?? programme.views.map((view) => view.item);
const findBase = () => programme.base || (isFile ? "" : new URL(".", location.href).href);

function keep() {
  const link = writeLink(listItems());
  document.getElementById("link").value = findBase() ? new URL(link, `${findBase().replace(/\/$/, "")}/`).href : link;
  document.title = named.value.trim() || programme.title;
  if (!isFile) history.replaceState(null, "", `${link}#${at + 1}`);
}

function arrange() {
  programme.items = null;
  const main = document.getElementById("slides"), behind = document.getElementById("behind");
  for (const view of programme.views)
    for (const part of document.querySelectorAll(`[data-view="${CSS.escape(view.id)}"]`)) (part.classList.contains("slide") ? main : behind).append(part);
  show(at);
  drawList();
  keep();
}

function move(k, by) {
  const [view] = programme.views.splice(k, 1);
  programme.views.splice(k + by, 0, view);
  arrange();
  document.querySelectorAll("#views li")[k + by].querySelector(by < 0 ? ".up" : ".down").focus();
}

function remove(k) {
  const [view] = programme.views.splice(k, 1);
  document.querySelectorAll(`[data-view="${CSS.escape(view.id)}"]`).forEach((part) => part.remove());
  arrange();
}

function makeButton(kind, sign, label, act, off) {
  const button = document.createElement("button");
  button.className = kind;
  button.textContent = sign;
  button.setAttribute("aria-label", label);
  button.disabled = off;
  button.addEventListener("click", act);
  return button;
}

function drawList() {
  const last = programme.views.length - 1;
  document.getElementById("views").replaceChildren(
    ...programme.views.map((view, k) => {
      const row = document.createElement("li"), label = document.createElement("span");
      label.textContent = view.label;
      row.append(
        label,
        makeButton("up", "▲", `${programme.words.up}: ${view.label}`, () => move(k, -1), k === 0),
        makeButton("down", "▼", `${programme.words.down}: ${view.label}`, () => move(k, 1), k === last),
        makeButton("remove", "✕", `${programme.words.remove}: ${view.label}`, () => remove(k), last === 0),
      );
      return row;
    }),
  );
}

function openEditor() {
  drawList();
  keep();
  editor.showModal();
}

// On a plain http address a browser has no clipboard for scripts: then the selected text is copied.
async function copyLink() {
  const link = document.getElementById("link");
  try {
    await navigator.clipboard.writeText(link.value);
  } catch {
    link.select();
    document.execCommand("copy");
  }
  document.getElementById("copied").textContent = programme.words.copied;
}

named.value = programme.name;
named.addEventListener("input", keep);
document.getElementById("adding").hidden = isFile;
document.getElementById("offer").addEventListener("change", (event) => {
  if (event.target.value) location.href = writeLink([...listItems(), ...event.target.value.split("|")]);
});
at = Math.max(0, (Number(location.hash.slice(1)) || 1) - 1);
setMode(innerWidth >= PHONE_PX && innerHeight >= LOW_PX);
wake(); // the tools are seen once, so that somebody knows of them
advance(Boolean(Number(root.dataset.every)));
if (!programme.views.length) openEditor();
