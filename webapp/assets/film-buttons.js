// Comfort only: a film's buttons without a reload. Their form is sent as it stands, and of the page
// that answers only what differs is changed here, so that nothing moves and focus stays.
const same = (a, b) => a.nodeType === b.nodeType && a.nodeName === b.nodeName && (a.id || "") === (b.id || "") && a.dataset?.movie === b.dataset?.movie;

const patch = (old, fresh) => {
  if (old.isEqualNode(fresh)) return;
  if (old.nodeType !== Node.ELEMENT_NODE) {
    old.nodeValue = fresh.nodeValue;
    return;
  }
  for (const { name } of [...old.attributes]) {
    if (!fresh.hasAttribute(name) && !(name === "open")) old.removeAttribute(name);
  }
  for (const { name, value } of fresh.attributes) old.setAttribute(name, value);
  const before = [...old.childNodes];
  const after = [...fresh.childNodes];
  if (before.length === after.length && before.every((node, n) => same(node, after[n]))) {
    before.forEach((node, n) => patch(node, after[n]));
  } else {
    old.replaceChildren(...after);
  }
};

const goal = (form, button) => (button?.hasAttribute("formaction") ? button.formAction : form.action);

const send = async (form, button) => {
  const body = new URLSearchParams(new FormData(form, button));
  const answer = await fetch(goal(form, button), { method: "POST", body });
  if (!answer.ok && form.closest("dialog")) {
    // The page that says what is wrong has the stars on it.
    form.submit();
    return;
  }
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const there = new URL(answer.url);
  if (!page.getElementById("main") || (answer.redirected && there.pathname !== location.pathname)) {
    location.assign(answer.redirected ? answer.url : location.href);
    return;
  }
  const dialog = form.closest("dialog");
  dialog?.close();
  const opener = dialog && document.activeElement;
  const id = button?.id;
  const menu = button?.closest("details.menu");
  // Whoever is signed out or in meanwhile needs the new forms' token, and to see who that is.
  for (const part of ["told", "main", "marks", "who"]) patch(document.getElementById(part), page.getElementById(part));
  document.title = page.title;
  // What was chosen on the way to the answer is not what the page says now.
  if (answer.ok) for (const radio of document.querySelectorAll("#main input[type=radio]")) radio.checked = radio.defaultChecked;
  const next =
    document.querySelector(".problems") ||
    (menu && document.contains(menu) && menu.querySelector("summary")) ||
    (id && document.getElementById(id)) ||
    (button && document.contains(button) && button.checkVisibility?.() && button) ||
    (opener && document.contains(opener) && opener) ||
    document.getElementById("undo") ||
    document.getElementById("notice");
  next?.focus({ preventScroll: !next.matches(".problems") });
};

// Taps wait for each other; one more on a button that is under way is a double click.
let last = Promise.resolve();
const underWay = new Set();
document.addEventListener("submit", (event) => {
  const form = event.target;
  const button = event.submitter;
  if (!form.matches("form[data-film]") || button?.hasAttribute("data-whole")) return;
  // On a page that was answered to another form, what this one did is told elsewhere.
  const page = form.elements.page?.value.split("?")[0];
  if (page && !location.pathname.endsWith(page)) return;
  event.preventDefault();
  if (underWay.has(button)) return;
  underWay.add(button);
  button?.closest("details.menu")?.removeAttribute("open");
  last = last.then(async () => {
    try {
      await send(form, button);
    } catch {
      // No network, or an old browser: as without script.
      const movie = button?.name && Object.assign(document.createElement("input"), { type: "hidden", name: button.name, value: button.value });
      if (movie) form.append(movie);
      form.action = goal(form, button);
      form.submit();
    } finally {
      underWay.delete(button);
    }
  });
});

// Stars on a card: the form of the film's own page, in front of the list.
document.addEventListener("click", async (event) => {
  const link = event.target.closest?.(".taps > a");
  if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  try {
    const answer = await fetch(link.href);
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const form = page.querySelector("#yours form.seen");
    form.elements.page.value = document.querySelector("#marks [name=page]").value;
    form.querySelector("legend").textContent += `: ${page.querySelector("h1").textContent}`;
    const dialog = document.createElement("dialog");
    dialog.className = "rate-it";
    const close = Object.assign(document.createElement("button"), { type: "button", className: "button small quiet", textContent: "Close" });
    form.append(close);
    dialog.append(form);
    close.addEventListener("click", () => dialog.close());
    dialog.addEventListener("click", (at) => at.target === dialog && dialog.close());
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
    (form.querySelector("input[type=radio]:checked") || form.querySelector("input[type=radio]")).focus();
  } catch {
    location.assign(link.href);
  }
});

// One open menu at a time; Escape and a click elsewhere close it.
const menus = () => document.querySelectorAll("details.menu[open]");
document.addEventListener("click", (event) => {
  for (const menu of menus()) if (!menu.contains(event.target)) menu.open = false;
});
document.addEventListener("keydown", (event) => {
  if (event.key !== "Escape") return;
  for (const menu of menus()) {
    menu.open = false;
    menu.querySelector("summary").focus();
  }
});

// A form that is under way is not sent twice.
document.addEventListener("submit", (event) => {
  if (event.defaultPrevented || event.target.method !== "post") return;
  if (event.target.dataset.sent) event.preventDefault();
  event.target.dataset.sent = "1";
  setTimeout(() => delete event.target.dataset.sent, 5000);
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-sent]").forEach((form) => delete form.dataset.sent));
