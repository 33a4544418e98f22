import { saveBlob } from './saveBlob.ts';

/** Hands the reader a file made here. */
export const saveFile = (name: string, text: string, type: string): void =>
  saveBlob(name, new Blob([text], { type }));
