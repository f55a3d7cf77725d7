// Comfort only: without it the page loads itself again. What is under way is read anew, in place.
const PAUSE = 1500;

const look = async () => {
  const answer = document.hidden ? null : await fetch(location.href).catch(() => null);
  if (answer && answer.ok) {
    const page = new DOMParser().parseFromString(await answer.text(), "text/html");
    const busy = page.querySelector("[data-live]");
    const place = busy ? "#live" : "main";
    const focused = document.activeElement?.getAttribute("value");
    document.querySelector(place)?.replaceWith(page.querySelector(place));
    if (!busy) {
      document.getElementById("notice")?.remove();
      return;
    }
    if (focused) document.querySelector(`#live button[value="${CSS.escape(focused)}"]`)?.focus();
  }
  setTimeout(look, PAUSE);
};

if (document.querySelector("[data-live]")) setTimeout(look, PAUSE);
