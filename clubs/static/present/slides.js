"use strict";
// Which slide is shown, and the keys that change it.

const root = document.documentElement;
const tools = document.getElementById("tools");
const large = document.getElementById("large");
const blank = document.getElementById("blank");
const editor = document.getElementById("editor");
const IDLE_MS = 3000, JUMP_MS = 900, USUAL_S = 20, PHONE_PX = 700, NARROW_PX = 900, LOW_PX = 480, TOOLS_PX = 120;
let at = 0, typed = "", jumping = 0, resting = 0, advancing = 0;

const listSlides = () => [...document.querySelectorAll(".slide")];
const isShowing = () => root.classList.contains("showing");

function show(wanted) {
  const slides = listSlides();
  if (!slides.length) return;
  at = Math.min(Math.max(wanted, 0), slides.length - 1);
  slides.forEach((slide, k) => {
    slide.classList.toggle("current", k === at);
    slide.querySelector(".number").textContent = `${k + 1}/${slides.length}`;
  });
  document.getElementById("number").textContent = `${at + 1}/${slides.length}`;
  large.hidden = true;
  history.replaceState(null, "", `#${at + 1}`);
  if (!isShowing()) slides[at].scrollIntoView({ block: "start" });
}

function setMode(showing) {
  const narrow = !showing && innerWidth < NARROW_PX;
  root.classList.toggle("showing", showing);
  root.classList.toggle("reading", !showing);
  root.classList.toggle("narrow", narrow);
  scaleCharts();
  drawCharts();
  show(at);
}

function advance(on) {
  clearInterval(advancing);
  advancing = on ? setInterval(() => show((at + 1) % listSlides().length), 1000 * (Number(root.dataset.every) || USUAL_S)) : 0;
  tools.querySelector("[data-do=auto]").setAttribute("aria-pressed", String(Boolean(advancing)));
}

function enlargeCode() {
  const code = document.querySelector(".current .code");
  if (code && large.hidden) large.replaceChildren(code.firstElementChild.cloneNode(true));
  large.hidden = !code || !large.hidden;
}

// Esc leaves what lies on top first: the black screen, the large code, full screen, then the slides.
function leave() {
  if (!blank.hidden) blank.hidden = true;
  else if (!large.hidden) large.hidden = true;
  else if (document.fullscreenElement) document.exitFullscreen();
  else setMode(false);
}

function enter() {
  setMode(true);
  if (!document.fullscreenElement && root.requestFullscreen) root.requestFullscreen().catch(() => {});
  navigator.wakeLock?.request("screen").catch(() => {});
}

const DO = {
  next: () => show(at + 1),
  back: () => show(at - 1),
  first: () => show(0),
  last: () => show(listSlides().length - 1),
  full: () => (document.fullscreenElement ? document.exitFullscreen() : enter()),
  blank: () => { blank.hidden = !blank.hidden; },
  auto: () => advance(!advancing),
  code: enlargeCode,
  edit: () => (editor.open ? editor.close() : openEditor()),
  read: () => { setMode(!isShowing()); if (!isShowing()) document.getElementById("behind").scrollIntoView(); },
  close: () => editor.close(),
  copy: () => copyLink(),
  dismiss: (button) => button.closest("p").remove(),
  leave,
};
const KEYS = {
  ArrowRight: "next", ArrowDown: "next", PageDown: "next", " ": "next", ArrowLeft: "back", ArrowUp: "back", PageUp: "back",
  Backspace: "back", Home: "first", End: "last", Escape: "leave", f: "full", b: "blank", ".": "blank", a: "auto", q: "code", e: "edit", t: "read",
};
const MOVES = ["next", "back", "first", "last"];

// 1 2 jumps to 12: at once where no longer number is possible, else after a moment or Enter.
function jump(digit) {
  typed += digit;
  clearTimeout(jumping);
  if (Number(typed) * 10 > listSlides().length) land();
  else jumping = setTimeout(land, JUMP_MS);
}

function land() {
  clearTimeout(jumping);
  if (Number(typed)) show(Number(typed) - 1);
  typed = "";
}

function press(event) {
  if (editor.open || event.ctrlKey || event.metaKey || event.altKey) return;
  const key = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const wanted = KEYS[key];
  const isOnControl = event.target.closest?.("button, a, input, select");
  if (isOnControl && (key === " " || key === "Enter")) return;
  if (!isShowing() && MOVES.includes(wanted)) return; // the page scrolls
  if (key >= "0" && key <= "9") jump(key);
  else if (key === "Enter" && typed) land();
  else if (wanted) DO[wanted]();
  else return;
  if (wanted !== "blank" && wanted !== "leave") blank.hidden = true;
  event.preventDefault();
}

function wake(event) {
  root.classList.remove("idle");
  clearTimeout(resting);
  resting = setTimeout(() => root.classList.add("idle"), IDLE_MS);
  tools.classList.toggle("asked", !event || event.clientY > innerHeight - TOOLS_PX);
}

addEventListener("keydown", press);
addEventListener("pointermove", wake);
addEventListener("resize", () => { scaleCharts(); if (!isShowing()) setMode(false); });
addEventListener("hashchange", () => show(Number(location.hash.slice(1)) - 1));
document.addEventListener("click", (event) => {
  const wanted = event.target.closest("[data-do]");
  if (wanted) {
    DO[wanted.dataset.do](wanted);
    if (event.detail) wanted.blur(); // so that the space key goes on to move
  }
  else if (event.target.closest("#blank, #large")) leave();
});
let touched = null;
addEventListener("touchstart", (event) => { touched = event.touches[0]; }, { passive: true });
addEventListener("touchend", (event) => {
  const moved = event.changedTouches[0].clientX - touched.clientX;
  if (isShowing() && Math.abs(moved) > 60) show(at + (moved < 0 ? 1 : -1));
}, { passive: true });
