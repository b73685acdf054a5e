/** How much of a page is shown a second time: by cells and definitions that span several rows and terms, by footnotes. */
export const mostRepeated = 20_000;
