import { extractText } from 'unpdf';

/** The letters and figures of a text, in the one form that searching goes by. */
export const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\p{N}]+/gu, '');

/** What a PDF says, as {@link bare}: its fonts may name 士 by the radical, and ・ by the dot, that look the same. */
export async function textOf(pdf: Uint8Array): Promise<string> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: true });
  return bare(text);
}
