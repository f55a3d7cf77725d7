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
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const there = new URL(answer.url);
  if (!page.getElementById("main") || (answer.redirected && there.pathname !== location.pathname)) {
    location.assign(answer.redirected ? answer.url : location.href);
    return;
  }
  const id = button?.id;
  const menu = button?.closest("details.menu");
  for (const part of ["told", "main"]) patch(document.getElementById(part), page.getElementById(part));
  document.title = page.title;
  // What was chosen on the way to the answer is not what the page says now.
  if (answer.ok) for (const radio of document.querySelectorAll("#main input[type=radio]")) radio.checked = radio.defaultChecked;
  const next =
    document.querySelector(".problems") ||
    (menu && document.contains(menu) && menu.querySelector("summary")) ||
    (id && document.getElementById(id)) ||
    document.getElementById("undo") ||
    document.getElementById("notice");
  next?.focus({ preventScroll: !next.matches(".problems") });
};

let busy = false;
document.addEventListener("submit", async (event) => {
  const form = event.target;
  const button = event.submitter;
  if (!form.matches("form[data-film]") || button?.hasAttribute("data-whole")) return;
  event.preventDefault();
  if (busy) return;
  busy = true;
  button?.closest("details.menu")?.removeAttribute("open");
  try {
    await send(form, button);
  } catch {
    // No network, or an old browser: as without script.
    const movie = button?.name && Object.assign(document.createElement("input"), { type: "hidden", name: button.name, value: button.value });
    if (movie) form.append(movie);
    form.action = goal(form, button);
    form.submit();
  } finally {
    busy = false;
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
