/** A sign that fonts may draw as a plain letter is asked for as a picture. */
export function asPicture(emoji: string): string {
  return /^(?!\p{Emoji_Presentation})\p{Extended_Pictographic}$/u.test(emoji) ? `${emoji}\ufe0f` : emoji;
}
