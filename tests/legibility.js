// What of a slide cannot be read: letters too small or too pale, texts that meet or are cut, pale marks.
// Fills of a tenth and less are a tint behind what carries the meaning, and grid lines only lead the eye.
(slide) => {
  const LEAST_SHARE = 1 / 50, LEAST_TEXT = 4.5, LEAST_MARK = 3, FAINTEST_MARK = 0.1, INK = 0.16, LOOSE_PX = 1.5;
  const height = innerHeight, frame = slide.getBoundingClientRect(), found = [];
  const paper = parse(getComputedStyle(document.documentElement).getPropertyValue("--paper"));

  function parse(colour) {
    const probe = document.createElement("canvas").getContext("2d");
    probe.fillStyle = colour.trim();
    probe.fillRect(0, 0, 1, 1);
    const [r, g, b, a] = probe.getImageData(0, 0, 1, 1).data;
    return [r, g, b, a / 255];
  }
  const over = ([r, g, b, a], below) => [r, g, b].map((c, k) => c * a + below[k] * (1 - a)).concat(1);
  const light = (colour) => colour.slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4))
    .reduce((sum, c, k) => sum + c * [0.2126, 0.7152, 0.0722][k], 0);
  const contrast = (one, other) => { const [low, high] = [light(one), light(other)].sort((a, b) => a - b); return (high + 0.05) / (low + 0.05); };
  const holds = (box, x, y) => box.left <= x && x <= box.right && box.top <= y && y <= box.bottom;
  const paint = (style, kind) => {
    if (style[kind].startsWith("url")) { // a pattern: its strokes carry the colour
      const drawn = getComputedStyle(slide.querySelector(style[kind].match(/#[^")]+/)[0]).querySelector("path, circle"));
      return paint(drawn, drawn.stroke !== "none" ? "stroke" : "fill");
    }
    if (style[kind] === "none" || (kind === "stroke" && !parseFloat(style.strokeWidth))) return [0, 0, 0, 0];
    const colour = parse(style[kind]);
    colour[3] *= parseFloat(style[`${kind}Opacity`]) * parseFloat(style.opacity);
    return colour;
  };

  function listHtml() {
    const walker = document.createTreeWalker(slide, NodeFilter.SHOW_TEXT), texts = [];
    while (walker.nextNode()) {
      const node = walker.currentNode, element = node.parentElement;
      if (!node.textContent.trim() || element.closest("svg, .drawing")) continue;
      const range = document.createRange(), style = getComputedStyle(element);
      range.selectNodeContents(node);
      let behind = paper;
      for (let at = element; at !== slide; at = at.parentElement) {
        const own = parse(getComputedStyle(at).backgroundColor);
        if (own[3] > 0.5) { behind = over(own, paper); break; }
      }
      const size = parseFloat(style.fontSize);
      if (parseFloat(style.lineHeight) < 1.19 * size) found.push(["line too low for marks above letters", node.textContent]);
      for (const box of range.getClientRects()) texts.push({ text: node.textContent.trim(), size, box, colour: over(parse(style.color), behind), behind, room: frame });
    }
    return texts;
  }

  function listSvg() {
    const texts = [];
    for (const element of slide.querySelectorAll(".drawing text")) {
      if (!element.textContent.trim() || element.closest(".hoverlayer")) continue;
      const svg = element.ownerSVGElement, drawn = svg.getBoundingClientRect(), scale = drawn.width / svg.width.baseVal.value;
      const room = getComputedStyle(svg).overflow === "visible" ? frame : drawn;
      const whole = element.getBoundingClientRect(), x = (whole.left + whole.right) / 2, y = (whole.top + whole.bottom) / 2;
      const under = [...slide.querySelectorAll(".drawing path, .drawing rect")].filter((mark) => !mark.closest("defs, .hoverlayer, .draglayer") && holds(mark.getBoundingClientRect(), x, y))
        .map((mark) => ({ fill: paint(getComputedStyle(mark), "fill"), box: mark.getBoundingClientRect() })).filter((mark) => mark.fill[3] > 0.02)
        .sort((a, b) => b.box.width * b.box.height - a.box.width * a.box.height);
      const behind = under.reduce((colour, mark) => over(mark.fill, colour), paper);
      const lines = element.querySelectorAll("tspan.line");
      for (const line of lines.length ? lines : [element]) {
        const leaves = [...line.querySelectorAll("tspan")].filter((leaf) => !leaf.querySelector("tspan") && leaf.textContent.trim());
        for (const leaf of leaves.length ? leaves : [line]) {
          const style = getComputedStyle(leaf);
          texts.push({ text: leaf.textContent.trim(), size: parseFloat(style.fontSize) * scale, box: line.getBoundingClientRect(), line, colour: over(paint(style, "fill"), behind), behind, room });
        }
      }
    }
    return texts;
  }

  const texts = [...listHtml(), ...listSvg()];
  for (const { text, size, box, colour, behind, room } of texts) {
    if (size < height * LEAST_SHARE - 0.05) found.push(["too small", text, size]);
    if (contrast(colour, behind) < LEAST_TEXT) found.push(["too pale", text, contrast(colour, behind)]);
    if (box.left < room.left - LOOSE_PX || box.right > room.right + LOOSE_PX || box.top < room.top - LOOSE_PX - INK * box.height || box.bottom > room.bottom + LOOSE_PX + INK * box.height) found.push(["cut", text]);
  }
  texts.forEach((one, k) => texts.slice(k + 1).forEach((other) => {
    if (one.line && one.line === other.line) return;
    const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
    const high = Math.min(one.box.bottom - INK * one.box.height, other.box.bottom - INK * other.box.height) - Math.max(one.box.top + INK * one.box.height, other.box.top + INK * other.box.height);
    if (wide > LOOSE_PX && high > LOOSE_PX) found.push(["meet", one.text, other.text]);
  }));
  for (const part of slide.querySelectorAll("header, .figures, .chart, table, footer, td, th, dd, h2")) {
    if (part.scrollWidth > part.clientWidth + 2 && !part.matches(".chart, footer, header")) found.push(["too wide", part.textContent.slice(0, 60)]);
  }
  const blocks = [...slide.querySelectorAll(":scope > header, :scope > .body > *, :scope > footer, :scope > .code")].map((block) => [block, block.getBoundingClientRect()]);
  blocks.forEach(([block, one], k) => {
    if (one.bottom > frame.bottom + LOOSE_PX || one.right > frame.right + LOOSE_PX || one.top < frame.top - LOOSE_PX) found.push(["outside", block.className || block.tagName]);
    blocks.slice(k + 1).forEach(([other, two]) => {
      const isCorner = block.tagName === "HEADER" && other.matches(".code"); // its padding keeps the corner free
      const wide = Math.min(one.right, two.right) - Math.max(one.left, two.left), high = Math.min(one.bottom, two.bottom) - Math.max(one.top, two.top);
      if (!isCorner && wide > LOOSE_PX && high > LOOSE_PX) found.push(["blocks meet", block.className || block.tagName, other.className || other.tagName]);
    });
  });
  // A mark stands out from the paper, or from a strong area that it lies on.
  const areas = [...slide.querySelectorAll(".drawing .shapelayer path")].map((area) => [paint(getComputedStyle(area), "fill"), area.getBoundingClientRect()])
    .filter(([fill]) => fill[3] > FAINTEST_MARK && contrast(over(fill, paper), paper) >= LEAST_MARK);
  const touches = (one, two) => one.left < two.right && two.left < one.right && one.top < two.bottom && two.top < one.bottom;
  for (const mark of slide.querySelectorAll(".drawing .trace path, .drawing .shapelayer path, .drawing .annotation-arrow-g path")) {
    const style = getComputedStyle(mark), seen = [paint(style, "fill"), paint(style, "stroke")].filter((colour) => colour[3] > FAINTEST_MARK);
    const box = mark.getBoundingClientRect();
    if (!seen.length || (!box.width && !box.height)) continue;
    const behind = [paper, ...areas.filter(([, area]) => touches(area, box)).map(([fill]) => over(fill, paper))];
    const best = Math.max(...seen.flatMap((colour) => behind.map((below) => contrast(over(colour, below), below))));
    if (best < LEAST_MARK) found.push(["pale mark", `${mark.closest("g[class]").getAttribute("class")} ${style.fill} ${style.stroke}`, best]);
  }
  return found;
}
