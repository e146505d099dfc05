"use strict";
// The reader's page works without this script: it then is an article, a picture and a list. What is shown together is
// found by marks: a piece of the text, a part of the picture and an item of a list name the same statement or node.
(() => {
  const all = (selector, root = document) => Array.from(root.querySelectorAll(selector));
  const one = (selector) => document.querySelector(selector);
  const words = (text) => (text || "").split(" ").filter(Boolean);
  const isWide = () => matchMedia("(min-width: 60rem)").matches;

  const picture = one(".picture");
  const heading = one(".masthead");
  const text = one(".text");
  const status = one("#status");
  const everything = one("#everything");
  const search = one("#search");
  const source = one("#source");

  // The pieces of the text by the marks that cover them.
  const pieces = new Map();
  for (const piece of all("[data-marks]")) {
    for (const mark of words(piece.dataset.marks)) {
      if (!pieces.has(mark)) pieces.set(mark, []);
      pieces.get(mark).push(piece);
    }
  }

  const parts = (item) => words(item.dataset.parts).map((id) => document.getElementById(id)).filter(Boolean);
  const title = (item) => {
    const remark = item.dataset.remark || "";
    const words = item.querySelector("summary").textContent;
    return remark ? words.slice(0, -remark.length).trim() + " · " + remark : words;
  };
  const statements = all("#statements > li").map((item) => ({
    item,
    key: item.dataset.key,
    details: item.querySelector("details"),
    ends: words(item.dataset.ends),
    kinds: words(item.dataset.kinds),
    sources: words(item.dataset.sources),
    stance: item.dataset.stance,
    remark: item.dataset.remark,
    title: title(item),
    words: item.querySelector("summary").textContent.toLowerCase(),
    parts: parts(item),
  }));
  const names = new Map(
    all("#names button").map((button) => [
      button.dataset.key,
      { button, key: button.dataset.key, parts: parts(button) },
    ])
  );

  // What a part of the picture stands for.
  const meanings = new Map();
  const note = (part, kind, thing) => {
    if (!meanings.has(part)) meanings.set(part, { statements: [], names: [] });
    meanings.get(part)[kind].push(thing);
  };
  for (const statement of statements) {
    for (const part of statement.parts) {
      if (part.classList.contains("edge")) note(part, "statements", statement);
    }
  }
  for (const name of names.values()) for (const part of name.parts) note(part, "names", name);

  const about = (name) => statements.filter((statement) => statement.ends.includes(name.key));

  // Choices: what a pointer rests on, else what has the focus or was clicked.

  const nothing = { statements: [], names: [] };
  let pinned = nothing;
  let touched = [];

  const mark = (element, ...classes) => {
    element.classList.add(...classes);
    touched.push([element, classes]);
  };

  const light = (choice) => {
    for (const [element, classes] of touched) {
      element.classList.remove(...classes);
      delete element.dataset.note;
    }
    touched = [];
    for (const statement of choice.statements) lightStatement(statement);
    for (const name of choice.names) {
      for (const piece of pieces.get(name.key) || []) mark(piece, "lit-name");
      for (const part of name.parts) mark(part, "lit");
      mark(name.button, "lit");
    }
    const isAny = choice.statements.length + choice.names.length > 0;
    document.body.classList.toggle("choosing", isAny);
  };

  const lightStatement = (statement) => {
    const lit = pieces.get(statement.key) || [];
    lit.forEach((piece, index) => {
      mark(piece, "lit", statement.stance);
      const end = piece.dataset.char.split(",")[1];
      const next = lit[index + 1];
      const isLast = !next || next.dataset.char.split(",")[0] !== end;
      if (isLast && statement.remark) piece.dataset.note = statement.remark;
    });
    for (const piece of pieces.get("p" + statement.key) || []) mark(piece, "phrase");
    for (const part of statement.parts) mark(part, "lit");
    mark(statement.item, "lit");
  };

  const pin = (choice, from) => {
    pinned = choice;
    light(choice);
    const isAny = choice.statements.length + choice.names.length > 0;
    for (const statement of statements) {
      const isChosen = choice.statements.includes(statement);
      statement.item.classList.toggle("aside", isAny && !isChosen);
      statement.details.open = isChosen && choice.statements.length <= 3;
    }
    for (const [part, meaning] of meanings) {
      const isChosen =
        meaning.names.some((name) => choice.names.includes(name)) ||
        (!choice.names.length && meaning.statements.some((one) => choice.statements.includes(one)));
      part.setAttribute("aria-pressed", String(isChosen));
    }
    for (const name of names.values()) {
      name.button.setAttribute("aria-pressed", String(choice.names.includes(name)));
    }
    everything.hidden = !isAny;
    count();
    if (isAny) reveal(choice, from);
  };

  // Brings into view what was chosen elsewhere, where both sides are seen at once.
  const reveal = (choice, from) => {
    const [first] = [...choice.names, ...choice.statements];
    if (!first || !isWide()) return;
    const isText = from === text || from === heading;
    if (!isText) pieces.get(first.key)?.find((piece) => text.contains(piece))?.scrollIntoView({ block: "nearest" });
    if (isText) first.parts[0]?.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  // A pointer that only passes by should move nothing.
  let waiting = 0;
  const rest = (choice, from) => {
    light(choice);
    clearTimeout(waiting);
    if (choice !== pinned) waiting = setTimeout(() => reveal(choice, from), 200);
  };

  const ofStatements = (chosen) => ({ statements: chosen, names: [] });
  const ofName = (name) => ({ statements: about(name), names: [name] });
  const ofPart = (part) => {
    const meaning = meanings.get(part);
    if (!meaning) return nothing;
    return meaning.names.length ? ofName(meaning.names[0]) : ofStatements(meaning.statements);
  };
  const ofPiece = (piece) => {
    const name = nameOf(piece);
    if (name) return ofName(name);
    const marks = words(piece.dataset.marks);
    return ofStatements(statements.filter((statement) => marks.includes(statement.key)));
  };
  const same = (one, other) =>
    one.names[0] === other.names[0] &&
    one.statements.length === other.statements.length &&
    one.statements.every((statement, index) => statement === other.statements[index]);
  const toggle = (choice, from) => pin(same(choice, pinned) ? nothing : choice, from);

  // Filters: what they leave out is hidden in the list and faded in the picture.

  const isWanted = (statement) => {
    const off = new Set(all("[data-filter] input:not(:checked)").map((input) => input.value));
    const query = search.value.trim().toLowerCase();
    return (
      !off.has(statement.stance) &&
      !statement.kinds.some((kind) => off.has(kind)) &&
      (!source.value || statement.sources.includes(source.value)) &&
      words(query).every((word) => statement.words.includes(word))
    );
  };

  const filter = () => {
    const users = new Map();
    for (const statement of statements) {
      const isOut = !isWanted(statement);
      statement.item.hidden = isOut;
      for (const part of statement.parts) users.set(part, (users.get(part) ?? true) && isOut);
    }
    for (const [part, isOut] of users) {
      part.classList.toggle("out", isOut);
      part.toggleAttribute("aria-hidden", false);
      if (isOut) part.setAttribute("aria-hidden", "true");
    }
    count();
  };

  const count = () => {
    const shown = statements.filter(({ item }) => !item.hidden && !item.classList.contains("aside"));
    const name = pinned.names[0]?.button.dataset.name;
    const number = `${shown.length} of ${statements.length} statements`;
    const isOne = pinned.statements.length === 1 && !name;
    status.textContent = isOne ? pinned.statements[0].title : name ? `${number} about ${name}` : number;
  };

  // One stop of the tab key for the picture and one for the text; arrow keys move inside.

  const rove = (container, elements) => {
    let current = elements[0];
    const enter = (element) => {
      current.setAttribute("tabindex", "-1");
      current = element;
      current.setAttribute("tabindex", "0");
    };
    elements.forEach((element) => element.setAttribute("tabindex", "-1"));
    current?.setAttribute("tabindex", "0");
    container.addEventListener("focusin", (event) => {
      const element = elements.find((one) => one.contains(event.target));
      if (element) enter(element);
    });
    container.addEventListener("keydown", (event) => {
      const visible = elements.filter((element) => !element.classList.contains("out"));
      const here = visible.indexOf(current);
      const step = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
      const goal =
        event.key === "Home" ? 0 : event.key === "End" ? visible.length - 1 : step && here + step;
      if (goal === undefined || !visible[goal]) return;
      event.preventDefault();
      visible[goal].focus();
    });
  };

  const act = (container, selector, choose) => {
    const find = ({ target }) => {
      const hit = target.closest?.(".hit");
      return hit ? document.getElementById(hit.dataset.part) : target.closest?.(selector);
    };
    container.addEventListener("click", (event) => {
      const element = find(event);
      if (element) toggle(choose(element), container);
      else if (container === picture) pin(nothing, container);
    });
    container.addEventListener("keydown", (event) => {
      const element = find(event);
      if (!element || (event.key !== "Enter" && event.key !== " ")) return;
      event.preventDefault();
      toggle(choose(element), container);
    });
    container.addEventListener("pointerover", (event) => {
      if (event.pointerType === "touch") return;
      const element = find(event);
      rest(element ? choose(element) : pinned, container);
    });
    container.addEventListener("pointerleave", () => rest(pinned));
    container.addEventListener("focusin", (event) => {
      const element = find(event);
      if (element?.matches(":focus-visible")) rest(choose(element), container);
    });
    container.addEventListener("focusout", () => light(pinned));
  };

  const nameOf = (piece) => words(piece.dataset.marks).map((mark) => names.get(mark)).find(Boolean);

  const start = () => {
    const parts = [];
    for (const { parts: [edge, from, to] } of statements) {
      for (const part of [from, edge, to]) {
        if (part && meanings.has(part) && !parts.includes(part)) parts.push(part);
      }
    }
    for (const part of parts) {
      part.setAttribute("role", "button");
      part.setAttribute("aria-pressed", "false");
      part.setAttribute("aria-label", part.querySelector("title").textContent);
      const line = part.classList.contains("edge") && part.querySelector("path");
      if (!line) continue;
      // A line is thin for a finger: below all that is drawn lies a broad one.
      const hit = line.cloneNode();
      hit.setAttribute("class", "hit");
      hit.dataset.part = part.id;
      picture.querySelector(".graph > polygon").after(hit);
    }
    rove(picture, parts);
    act(picture, ".node, .edge", ofPart);
    for (const place of [heading, text]) {
      const mentions = all("[data-marks]", place).filter(nameOf);
      for (const mention of mentions) {
        mention.setAttribute("role", "button");
        mention.classList.add("mention");
        mention.classList.toggle("drawn", nameOf(mention).parts.length > 0);
      }
      rove(place, mentions);
      act(place, "[data-marks]", ofPiece);
    }
    const list = one("#statements");
    list.addEventListener("click", (event) => {
      const summary = event.target.closest("summary");
      if (!summary) return;
      event.preventDefault();
      toggle(ofStatements(statements.filter(({ item }) => item.contains(summary))), list);
    });
    list.addEventListener("pointerover", (event) => {
      if (event.pointerType === "touch") return;
      const item = event.target.closest("li");
      rest(item ? ofStatements(statements.filter((one) => one.item === item)) : pinned, list);
    });
    list.addEventListener("pointerleave", () => rest(pinned));
    for (const name of names.values()) {
      name.button.addEventListener("click", () => toggle(ofName(name), name.button));
    }
    everything.addEventListener("click", () => {
      pin(nothing);
      search.focus();
    });
    document.addEventListener("keydown", (event) => {
      if (event.key === "Escape") pin(nothing);
    });
    for (const type of ["input", "change"]) one("#controls").addEventListener(type, filter);
    one("#controls").addEventListener("submit", (event) => event.preventDefault());
    one("#controls").hidden = false;
    one("#filters").open = isWide();
    filter();
  };

  start();
})();
