// What is typed into a picker or into the search of a table, compared as clubs/names/ does on the server:
// Streamlit compares letters with their marks, so that "quang ninh" finds nothing (see clubs/web/framework.py).
(() => {
  const STROKED = /[\u0111\u00f0\u0256]/g; // đ and what is typed for it
  const MOST_WORDS = 6;
  let known = { words: {}, names: {}, parts: {} }; // what /api/names tells; until it has come only letters are folded
  const keys = new Map(); // of an option, each made once

  const listWords = (text) => (
    text.replace(/\p{Cf}|['’‘ʼ`´]/gu, "").normalize("NFKD").replace(/\p{Mn}/gu, "").toLowerCase()
      .replace(STROKED, "d").match(/[\p{L}\p{N}]+/gu) ?? []
  );
  const writeOneWay = (word) => (/^\d+$/.test(word) ? word.replace(/^0+(?=\d)/, "") : word
    .replace(/(?<=[bcdghklmnpqrstvx])y$/, "i").replace(/^quy/, "qui").replace(/ac$/, "ak"));
  const spell = (words) => words.map(writeOneWay).join("");

  // The name as it stands, then without the words around it that may say a kind, or old and new.
  function readings(typed) {
    const found = [{ words: listWords(typed), era: "" }];
    for (const one of found) {
      for (let n = 1; n <= Math.min(MOST_WORDS, one.words.length); n += 1) {
        for (const [said, words] of [
          [one.words.slice(0, n), one.words.slice(n)], [one.words.slice(-n), one.words.slice(0, -n)],
        ]) {
          const meant = known.words[spell(said)];
          if (meant !== undefined) found.push({ words, era: meant || one.era });
        }
      }
    }
    return found.map((one) => ({ key: spell(one.words), era: one.era }));
  }

  // A key with a space before each word, so that a word is found from its start, and written together.
  function listKeys(label) {
    if (!keys.has(label)) {
      const own = listWords(label).map(writeOneWay);
      const told = (known.names[label]?.slice(1) ?? []).map((name) => name.split(" "));
      keys.set(label, [own, ...told].map((words) => ({
        whole: words.join(""), ends: words.map((_, k) => words.slice(k).join("")),
      })));
    }
    return keys.get(label);
  }

  // Hà Tây is a part of Hà Nội now: the option says so.
  const sayPart = (option, key) => {
    const parts = Object.entries(known.parts[option.label] ?? {});
    const said = parts.find(([part]) => part.startsWith(key));
    return said && !spell(listWords(option.label)).startsWith(key) ? { ...option, label: said[1] } : option;
  };

  const isOfEra = (label, era) => !era || !known.names[label] || (known.names[label][0] === era);
  const isIn = (typed, whole) => {
    let from = 0;
    for (const letter of typed) {
      from = whole.indexOf(letter, from) + 1;
      if (!from) return false;
    }
    return true;
  };

  // The options that may be meant, the nearest first, else in the order of the list.
  window.seekOptions = (options, typed) => {
    for (const { key, era } of readings(typed)) {
      const within = options.filter((option) => isOfEra(option.label, era));
      if (!key) return within;
      const ranked = within.map((option) => {
        const names = listKeys(option.label);
        const rank = names.some((name) => name.whole === key) ? 0
          : names.some((name) => name.whole.startsWith(key)) ? 1
            : names.some((name) => name.ends.some((end) => end.startsWith(key))) ? 2 : 3;
        return { option, rank };
      }).filter((one) => one.rank < 3);
      if (ranked.length) return ranked.sort((a, b) => a.rank - b.rank).map((one) => sayPart(one.option, key));
    }
    const [{ key }] = readings(typed);
    const inside = options.filter((option) => listKeys(option.label).some((name) => name.whole.includes(key)));
    return inside.length ? inside
      : options.filter((option) => listKeys(option.label).some((name) => isIn(key, name.whole)));
  };

  // Stands for the regular expression with which a table looks through its cells.
  window.seekText = (typed) => {
    const key = spell(listWords(typed));
    return { test: (text) => spell(listWords(String(text))).includes(key) };
  };
  window.spellName = (text) => spell(listWords(text)); // for the test that compares it with the server's

  fetch("./api/names").then((answer) => answer.json()).then((told) => {
    known = told;
    keys.clear();
    window.seekReady = true;
  }).catch(() => {}); // without it spellings by which nobody would guess a name find nothing
})();
