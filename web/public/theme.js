// Runs before the first paint, so that a chosen theme does not flash. Without a choice the system's preference holds (tokens.css).
(() => {
  let theme = null;
  try {
    theme = localStorage.getItem("chancery-theme");
  } catch {
    // Storage can be switched off; then the system's preference holds.
  }
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
})();
