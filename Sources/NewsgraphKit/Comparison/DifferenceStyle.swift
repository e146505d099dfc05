/// How pages of differences look, and what their script does.
enum DifferenceStyle {
  /// Each kind of difference has a tint and a line below the words, so that eyes of any kind and print without colours tell them
  /// apart.
  static let sheet = """
    :root { --changed: #fbe6b4; --line-added: #00694c; --line-removed: #b23a00; --line-changed: #8a5a00; }
    @media screen and (prefers-color-scheme: dark) {
      :root { --changed: #5b4408; --line-added: #55c79d; --line-removed: #ff9a66; --line-changed: #e9b44c; }
    }
    .top { padding: 1.2rem 1.5rem 0.4rem; border-bottom: 1px solid var(--rule); }
    .kicker { font-size: 1.5rem; font-weight: bold; margin: 0 0 0.3rem; }
    .top .quiet { margin: 0 0 0.6rem; }
    .key { border-radius: 3px; color: var(--ink); padding: 0.1rem 0.5rem; }
    .sides { display: grid; gap: 0 1.6rem; grid-template-columns: minmax(16rem, 0.8fr) 1fr 1fr; padding: 0 1.5rem; }
    .list, .side { padding: 1rem 0 2rem; min-width: 0; }
    .side { border-left: 1px solid var(--rule); padding-left: 1.6rem; }
    .side h1 { font-size: 1.45rem; }
    .side p { max-width: 34em; }
    .which { color: var(--quiet); font: 0.875rem/1.4 var(--interface); overflow-wrap: anywhere; }
    .list h2 { font: bold 1rem/1.4 var(--interface); margin: 0 0 0.6rem; }
    .list ol { list-style: none; margin: 0; padding: 0; }
    .list ol > li { border-left: 4px solid; margin: 0 0 0.7rem; padding: 0 0 0 0.6rem; }
    .list ol > li.added { border-color: var(--line-added); }
    .list ol > li.removed { border-left-style: dashed; border-color: var(--line-removed); }
    .list ol > li.changed { border-left-style: double; border-left-width: 6px; border-color: var(--line-changed); }
    .list button { background: none; border: 0; border-radius: 3px; font-weight: bold; padding: 0.1rem 0.2rem; text-align: left; }
    .list ul { font: 0.875rem/1.45 var(--interface); list-style: none; margin: 0.1rem 0 0; padding: 0 0 0 1.1rem; }
    .aspect { color: var(--quiet); }
    .sign { display: inline-block; min-width: 1em; }
    del { background: var(--removed); text-decoration-thickness: 1px; }
    ins { background: var(--added); text-decoration: none; }
    .key.added, .side .added { background: var(--added); border-bottom: 2px solid var(--line-added); }
    .key.removed, .side .removed { background: var(--removed); border-bottom: 2px dashed var(--line-removed); }
    .key.changed { background: var(--changed); border-bottom: 3px double var(--line-changed); }
    .side .changed { border-bottom: 3px double var(--line-changed); }
    .side .exact { background: var(--changed); }
    .side [data-marks] { cursor: pointer; }
    .lit { background: var(--lit-stated) !important; box-shadow: 0 0 0 2px var(--lit-stated); }
    li.lit { background: none !important; box-shadow: none; }
    li.lit > button { background: var(--lit-stated); }
    @media screen and (min-width: 62rem) {
      body { display: grid; grid-template-rows: auto 1fr; height: 100vh; }
      .sides { min-height: 0; }
      .list, .side { overflow-y: auto; }
    }
    @media (max-width: 62rem) {
      .sides { grid-template-columns: 1fr 1fr; padding: 0 1rem; }
      .list { grid-column: 1 / -1; }
      .list + .side { border-left: 0; padding-left: 0; }
    }
    @media (max-width: 40rem) {
      .sides { grid-template-columns: 1fr; }
      .side { border-left: 0; border-top: 1px solid var(--rule); padding-left: 0; }
    }
    @media print {
      .sides { grid-template-columns: 1fr 1fr; }
      .list { grid-column: 1 / -1; }
    }
    """

  /// Lights up a difference and its words in both texts, and brings them into view.
  static let script = """
    (function () {
      "use strict";
      const pieces = Array.from(document.querySelectorAll(".side [data-marks]"));
      const items = Array.from(document.querySelectorAll(".list [data-key]"));
      function parts(key, root) {
        return pieces.filter(p => p.dataset.marks.split(" ").includes(key) && (!root || root.contains(p)));
      }
      function light(key, from) {
        document.querySelectorAll(".lit").forEach(e => e.classList.remove("lit"));
        items.forEach(item => {
          const isIt = item.dataset.key === key;
          item.classList.toggle("lit", isIt);
          item.querySelector("button").setAttribute("aria-pressed", String(isIt));
          if (isIt && !item.contains(from)) item.scrollIntoView({ block: "nearest" });
        });
        parts(key).forEach(p => p.classList.add("lit"));
        document.querySelectorAll(".side").forEach(side => {
          const first = parts(key, side)[0];
          if (first && !side.contains(from)) first.scrollIntoView({ block: "nearest" });
        });
      }
      items.forEach(item => item.querySelector("button").addEventListener("click", event => {
        light(item.dataset.key, event.target);
      }));
      pieces.forEach(piece => piece.addEventListener("click", () => {
        light(piece.dataset.marks.split(" ")[0], piece);
      }));
    })();
    """
}
