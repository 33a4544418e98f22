import type { DrawnFile } from '../../graph/clusters/drawnFile.ts';

/** Pixels a unit: sharp on paper too. */
const SHARPNESS = 2;

/** A drawing as a picture. Throws where the browser cannot draw it. */
export async function pngOf({ svg, width, height }: DrawnFile): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  canvas.width = width * SHARPNESS;
  canvas.height = height * SHARPNESS;
  const context = canvas.getContext('2d');
  if (!context) throw new Error('The browser does not draw.');
  context.scale(SHARPNESS, SHARPNESS);
  context.drawImage(image, 0, 0, width, height);
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('The picture is empty.'))), 'image/png');
  });
}
