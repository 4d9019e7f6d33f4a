// Buttons with data-ask open the chat; the product's name goes with the visitor's page context.
document.addEventListener("click", (event) => {
  const button = event.target instanceof Element ? event.target.closest("[data-ask]") : null;
  if (!button || !window.Kramar) return;
  const about = button.getAttribute("data-ask");
  if (about) window.Kramar.set({ about });
  window.Kramar.open();
});
