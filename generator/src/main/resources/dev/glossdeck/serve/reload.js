// Loads the page again when the site has changed, and shows over it what is wrong with a deck.
(() => {
  "use strict";
  const events = new EventSource("/_glossdeck/events");
  const shown = document.currentScript.dataset.build;
  let overlay = null;

  const clear = () => {
    overlay?.remove();
    overlay = null;
  };

  const cover = (text) => {
    clear();
    overlay = document.createElement("div");
    overlay.setAttribute("role", "alert");
    overlay.style.cssText =
      "position:fixed;inset:auto 0 0;max-height:60vh;overflow:auto;z-index:2147483647;padding:1rem;" +
      "background:#2b1114;color:#fff;font:14px/1.5 ui-monospace,monospace;white-space:pre-wrap;" +
      "border-top:4px solid #d33";
    overlay.textContent = text + "\n\nThe page shows the last build that went well.";
    document.body.append(overlay);
  };

  events.addEventListener("built", (event) => {
    clear();
    if (shown !== event.lastEventId) {
      location.reload();
    }
  });

  events.addEventListener("failed", (event) => {
    cover(event.data);
  });

  // An open stream keeps a page from the browser's cache of pages to go back to.
  addEventListener("pagehide", () => events.close());
  addEventListener("pageshow", (event) => event.persisted && location.reload());
})();
