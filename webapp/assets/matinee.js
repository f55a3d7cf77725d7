// Comfort only: every page is complete without this file.
const summary = document.querySelector(".problems");
if (summary) {
  summary.focus();
  summary.addEventListener("click", (event) => {
    const link = event.target.closest("a");
    const field = link && document.getElementById(link.hash.slice(1));
    const control = field && (field.matches("input") ? field : field.querySelector("input:checked, input"));
    if (control) {
      event.preventDefault();
      field.scrollIntoView({ block: "center" });
      control.focus({ preventScroll: true, focusVisible: true });
    }
  });
}

const form = document.querySelector("form[data-answers]");
if (form) {
  const number = form.querySelector("[data-tally]");
  const words = form.querySelector("[data-tally-words]");
  form.addEventListener("change", () => {
    const given = form.querySelectorAll("input[name^=rating-]:checked:not([value=''])").length;
    const answered = given + Number(form.dataset.kept);
    number.textContent = answered;
    words.textContent = answered === 1 ? "film rated." : "films rated.";
  });
}

// The header's search: the first few films while typing. The arrows choose, Enter goes, Escape closes.
const finder = document.querySelector("input[data-suggest]");
if (finder) {
  let asked = 0;
  let active = -1;
  let pause;
  const list = () => document.getElementById("suggestions");
  const close = () => {
    asked++;
    active = -1;
    clearTimeout(pause);
    list()?.remove();
    finder.setAttribute("aria-expanded", "false");
    finder.removeAttribute("aria-activedescendant");
  };
  const choose = (place) => {
    const options = [...(list()?.children ?? [])];
    active = options.length ? (place + options.length) % options.length : -1;
    options.forEach((option, n) => option.setAttribute("aria-selected", String(n === active)));
    finder.setAttribute("aria-activedescendant", options[active]?.id ?? "");
  };
  const suggest = async () => {
    const turn = ++asked;
    const text = finder.value.trim();
    const answer = text && (await fetch(`${finder.dataset.suggest}?q=${encodeURIComponent(text)}`).catch(() => null));
    const found = answer && answer.ok ? await answer.text() : "";
    if (turn !== asked) return;
    close();
    finder.insertAdjacentHTML("afterend", found);
    if (list()?.children.length) finder.setAttribute("aria-expanded", "true");
    else list()?.remove();
  };
  finder.setAttribute("role", "combobox");
  finder.setAttribute("aria-autocomplete", "list");
  finder.setAttribute("aria-controls", "suggestions");
  finder.setAttribute("aria-expanded", "false");
  finder.addEventListener("input", () => {
    clearTimeout(pause);
    pause = setTimeout(suggest, 120);
  });
  finder.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      choose(event.key === "ArrowDown" ? active + 1 : Math.max(active, 0) - 1);
    } else if (event.key === "Escape" && list()) {
      event.preventDefault();
      close();
    } else if (event.key === "Enter" && active >= 0) {
      event.preventDefault();
      location.assign(list().children[active].dataset.href);
    }
  });
  finder.parentElement.addEventListener("mousedown", (event) => {
    const option = event.target.closest("[role=option]");
    if (option && event.button === 0) location.assign(option.dataset.href);
  });
  finder.addEventListener("blur", () => setTimeout(close, 150));
}
