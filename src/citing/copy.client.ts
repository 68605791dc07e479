/** Lets a reader copy a figure with its source in one press. Without this script the words stand there to be selected. */

/** Selects an element's text, for those whose browser does not let a page copy. */
function select(words: Element): void {
  getSelection()?.selectAllChildren(words);
}

for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-copies]')) {
  const words = document.getElementById(button.dataset.copies!);
  const status = button.nextElementSibling;
  if (!words || !status) continue;
  button.hidden = false;
  button.addEventListener('click', async () => {
    status.textContent = '';
    try {
      await navigator.clipboard.writeText(words.textContent.trim());
      status.textContent = 'Copied.';
    } catch {
      select(words);
      status.textContent = 'Your browser does not let this page copy. The words are selected: press Ctrl and C, or ⌘ and C.';
    }
  });
}
