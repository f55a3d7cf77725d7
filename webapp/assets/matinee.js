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
