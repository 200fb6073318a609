"use strict";
// Charts are drawn once, in units of a slide (or of a phone), and scaled as a whole: letters grow with the screen.

const CONFIG = { displayModeBar: false, responsive: false, scrollZoom: false, doubleClick: false };
const figures = new Map(
  [...document.querySelectorAll("script[data-figure]")].map((told) => [told.dataset.figure, JSON.parse(told.textContent)]),
);

const isNarrow = () => document.documentElement.classList.contains("narrow");

async function drawChart(chart) {
  const figure = figures.get(chart.id);
  const form = isNarrow() && figure.phone ? figure.phone : figure.wide;
  const drawing = chart.firstElementChild;
  if (drawing.dataset.form !== (form === figure.wide ? "wide" : "phone")) {
    drawing.dataset.form = form === figure.wide ? "wide" : "phone";
    const copy = structuredClone(form);
    if (form === figure.phone) copy.layout.width = chart.clientWidth;
    await Plotly.newPlot(drawing, copy.data, copy.layout, CONFIG);
  }
  fitChart(chart, form);
}

// In units of the slide, so that a resized window needs no new fit.
function fitChart(chart, form) {
  if (isNarrow()) return;
  const unit = chart.closest(".slide").clientWidth / 1280;
  const room = [chart.clientWidth / unit, chart.clientHeight / unit];
  const share = Math.min(room[0] / form.layout.width, room[1] / form.layout.height);
  const drawing = chart.firstElementChild;
  drawing.style.setProperty("--k", share);
  drawing.style.left = `calc(${Math.max(0, (room[0] - share * form.layout.width) / 2)} * var(--u))`;
  drawing.style.top = `calc(${Math.max(0, (room[1] - share * form.layout.height) / 2)} * var(--u))`;
}

function scaleCharts() {
  const slide = document.querySelector(".slide");
  if (slide) document.documentElement.style.setProperty("--s", slide.clientWidth / 1280);
}

// The slide that is shown first, the others when the browser has time: they must be there without a network.
async function drawCharts() {
  await Promise.all([400, 600].map((weight) => document.fonts.load(`${weight} 16px "Be Vietnam Pro"`, "aắ●")));
  const charts = [...document.querySelectorAll(".chart")];
  const first = document.querySelector(".current .chart");
  scaleCharts();
  for (const chart of first ? [first, ...charts.filter((other) => other !== first)] : charts) {
    await drawChart(chart);
    await new Promise((resolve) => setTimeout(resolve));
  }
  document.documentElement.dataset.drawn = isNarrow() ? "phone" : "wide";
}
