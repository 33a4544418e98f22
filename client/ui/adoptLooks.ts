const adopted = new Set<string>();

/**
 * Adds the looks of a view whose code comes later, once. They come within its code: a style sheet of its own
 * might fail to come, and the view would stand there undressed.
 */
export function adoptLooks(...sheets: readonly string[]): void {
  for (const sheet of sheets) {
    if (adopted.has(sheet)) continue;
    adopted.add(sheet);
    const looks = new CSSStyleSheet();
    looks.replaceSync(sheet);
    document.adoptedStyleSheets.push(looks);
  }
}
