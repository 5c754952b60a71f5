/** Where emphasis opens and closes: "**Mosul**", "_on Monday_"; a star before a space is a bullet and stays. */
const OPENS = /(?<![\p{L}\p{N}*_~])[*_~]{1,3}(?=[\p{L}\p{N}"'(@#])/gu
const CLOSES = /(?<=[\p{L}\p{N}.,:;!?"')%])[*_~]{1,3}(?![\p{L}\p{N}*_~])/gu
/** "# Round-up" at the start of a line. */
const HEADING = /^#{1,6}(?= )/gm
/** "[Mosul](https://…)": the words are the report's, the address is not. */
const LINK = /\[([^[\]\n]{1,200})\]\((https?:\/\/[^\s()]{1,500})\)/g

/** The marks of chats and of Markdown, blanked. As long as the source, so that offsets stay true. */
export function blankMarkup(text: string): string {
  return text
    .replace(LINK, (all, words: string) => ` ${words}`.padEnd(all.length))
    .replace(HEADING, blank)
    .replace(OPENS, blank)
    .replace(CLOSES, blank)
}

function blank(marks: string): string {
  return ' '.repeat(marks.length)
}
